/** What those are who write. */
const writes =
  'writer|reporter|editor|journalist|correspondent|author|columnist|producer|contributor|blogger|photographer|Redakteur(?:in)?|Journalist(?:in)?|Reporter(?:in)?|Autor(?:in)?|journaliste|rédact(?:eur|rice)|periodista|redactora?|jornalista|giornalista|phóng viên|nhà báo|biên tập viên';

/** A block that tells who someone is that writes: a name, what they are, and little more. */
export const biography = new RegExp(
  `^(?!(?:Who|What|It|This|That|He|She|There)\\s)(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,5}(?:is\\s(?:an?|the|one)|ist(?:\\seine?)?|est(?:\\sune?)?|es(?:\\suna?)?|é(?:\\suma?)?|è(?:\\suna?)?|là)\\s(?:[^.!?\\s]+\\s){0,6}(?:${writes})(?!\\p{L})`,
  'u',
);
