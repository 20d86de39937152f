// Describes each block's neighbourhood by the first stage's scores, for the second stage to learn from.
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import type { Outline } from '../../src/article/blocks/outline-page';
import {
  describeNeighbourhood,
  neighbourhoodNames,
} from '../../src/article/choice/neighbourhood-features';
import { trainDir } from './train-dir';

const floats = (file: string): Float32Array => {
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

const names = neighbourhoodNames();
const scores = floats(`${trainDir}/first-scores.f32`);
const out = createWriteStream(`${trainDir}/context.f32`);
let at = 0;
for await (const line of createInterface({ input: createReadStream(`${trainDir}/texts.jsonl`) })) {
  const { outline } = JSON.parse(line) as { readonly outline: Outline };
  const count = outline.chars.length;
  const width = names.length;
  const rows = new Float32Array(width * count);
  describeNeighbourhood(outline, scores.slice(at, at + count), { rows, width, from: 0 });
  out.write(Buffer.from(rows.buffer));
  at += count;
}
await new Promise((done) => out.end(done));
writeFileSync(`${trainDir}/context.json`, JSON.stringify(names));
