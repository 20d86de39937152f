/** What those are who write. */
const writes =
  'writer|reporter|editor|journalist|correspondent|author|columnist|producer|contributor|blogger|photographer|freelancer|critic|Redakteur(?:in)?|Journalist(?:in)?|Reporter(?:in)?|Autor(?:in)?|journaliste|rédact(?:eur|rice)|periodista|redactora?|jornalista|giornalista|phóng viên|nhà báo|biên tập viên';

const name = "(?:\\p{Lu}[\\p{L}.'’-]*\\s)";

const isOne =
  '(?:is\\s(?:an?|the|one)|ist(?:\\seine?)?|est(?:\\sune?)?|es(?:\\suna?)?|é(?:\\suma?)?|è(?:\\suna?)?|là)\\s';

/** A block that tells who someone is that writes: a name, what they are or what they write of for whom, and little more. */
export const biography = new RegExp(
  `^(?!(?:Who|What|It|This|That|He|She|There)\\s)(?:${name}{1,5}${isOne}(?:[^.!?\\s]+\\s){0,6}(?:${writes})(?!\\p{L})` +
    `|${name}{2,4}(?:writes|covers|reports)\\s(?:[^.!?\\s]+\\s){1,24}for\\s(?:the\\s|The\\s)?\\p{Lu})`,
  'u',
);
