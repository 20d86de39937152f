/** A small seeded generator (mulberry32): the same seed gives the same inputs on every machine. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!DOCTYPE [',
  '"',
  "'",
  '=',
  '&',
  '&#',
  ';',
  '<item>',
  '</item>',
  '<title>',
  '</channel>',
  '<entry xml:base="',
  '&#x110000;',
  '\0',
  '\u2028',
  '{',
  '[',
  '}',
  ',',
].map((text) => new TextEncoder().encode(text));

/** The bytes with a few wounds: cut, doubled, swapped, struck by a wrong byte or by a piece of markup. */
export function mutate(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let mutant: number[] = [...bytes];
  for (let wounds = 1 + random(6); wounds > 0; wounds -= 1) {
    const at = random(mutant.length + 1);
    const length = random(200);
    const part = mutant.slice(at, at + length);
    const kind = random(6);
    if (kind === 0) mutant.splice(at, length);
    else if (kind === 1) mutant.splice(at, 0, ...part);
    else if (kind === 2) mutant[at] = random(256);
    else if (kind === 3) mutant.splice(at, 0, ...(pieces[random(pieces.length)] ?? []));
    else if (kind === 4) mutant.splice(random(mutant.length + 1), 0, ...part);
    else if (random(4) === 0) mutant = mutant.slice(0, at);
  }
  return Uint8Array.from(mutant);
}
