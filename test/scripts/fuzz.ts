// Feeds the parser 100,000 seeded mutations of the corpus (where it lies beside the project) and of our own fixtures.
// Batches run in processes of their own, so that a hang is found and named. `--batches N` runs fewer, `--corpus DIR` another corpus.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fuzzFixtures } from '../feed/fuzz-fixtures';
import { judgeInput } from '../feed/judge-input';
import { mutate, seeded } from '../feed/mutate';

const batchRounds = 5000;
const batchTimeoutMs = 300_000;
/** A larger file only makes mutating slow. */
const largestBytes = 200_000;

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const corpus = option('corpus') ?? '../shared/corpus/feeds/public';

function corpusFeeds(): readonly Uint8Array[] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/(?:expect\.json|index\.json|snippets\.jsonl)$/.test(file))
    .map((file) => join(corpus, file))
    .filter((file) => statSync(file).isFile() && statSync(file).size <= largestBytes)
    .sort()
    .map((file) => readFileSync(file));
}

/** Writes a line for each fault; a tenth of the rounds and more where there is no corpus are our own fixtures. */
function runBatch(batch: number): void {
  const random = seeded(batch);
  const feeds = corpusFeeds();
  for (let round = 0; round < batchRounds; round += 1) {
    const ours = feeds.length === 0 || random(10) === 0;
    const from = ours ? fuzzFixtures : feeds;
    const fault = judgeInput(mutate(from[random(from.length)] ?? new Uint8Array(), random));
    if (fault !== null) console.log(`batch ${batch}, round ${round}: ${fault}`);
  }
}

function runAll(batches: number): void {
  let faults = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const done = spawnSync(
      process.execPath,
      [
        ...process.execArgv,
        fileURLToPath(import.meta.url),
        '--batch',
        String(batch),
        '--corpus',
        corpus,
      ],
      { encoding: 'utf8', timeout: batchTimeoutMs },
    );
    const lines = done.stdout.split('\n').filter((line) => line !== '');
    if (done.status !== 0) lines.push(`batch ${batch} did not end: ${done.stderr.slice(-2000)}`);
    for (const line of lines) console.log(line);
    faults += lines.length;
  }
  console.log(`${batches * batchRounds} inputs, ${faults} faults`);
  process.exitCode = faults === 0 ? 0 : 1;
}

const batch = option('batch');
if (batch !== undefined) runBatch(Number(batch));
else runAll(Number(option('batches') ?? 20));
