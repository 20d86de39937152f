// `npm run train:articles`: learns from the public corpus which blocks of a page are its article, writes the shipped model
// (src/article/choice/model.json) and those of the five folds, and prints the held-out figures. Takes half an hour.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { featureNames } from '../../src/article/blocks/describe-blocks';
import { neighbourhoodNames } from '../../src/article/choice/neighbourhood-features';
import { corpusDir } from '../train/article-corpus';
import { trainDir } from '../train/train-dir';

/** Debian's, as scikit-learn is no part of Bantin. */
const python = '/usr/bin/python3';
const shipped = 'src/article/choice/model.json';

/** Trees, leaves of each, learning rate, and how many features each stage may ask. */
const stages = { first: [120, 20, 0.12, 160], second: [90, 16, 0.11, 130] } as const;

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: 'inherit' });
};

const fit = (stage: keyof typeof stages): void => {
  run(python, 'test/train/fit.py', trainDir, stage, ...stages[stage].map(String));
};

const packed = (name: string): unknown =>
  JSON.parse(readFileSync(`${trainDir}/${name}.json`, 'utf8'));

if (!existsSync(corpusDir)) {
  console.error(`No corpus at ${corpusDir}: nothing to learn from.`);
  process.exit(1);
}
if (spawnSync(python, ['-c', 'import sklearn']).status !== 0) {
  console.error('Training needs scikit-learn for Python: apt-get install python3-sklearn');
  process.exit(1);
}

run('npx', 'tsx', 'test/train/dump-features.ts');
for (const stage of ['first', 'second'])
  rmSync(`${trainDir}/${stage}-chosen.json`, { force: true });
fit('first');
run('npx', 'tsx', 'test/train/add-context.ts');
fit('second');
const names = crc32([...featureNames(), ...neighbourhoodNames()].join(','));
for (const fold of ['0', '1', '2', '3', '4', 'all']) {
  const model = { names, first: packed(`first-${fold}`), second: packed(`second-${fold}`) };
  const file = fold === 'all' ? shipped : `${trainDir}/model-${fold}.json`;
  writeFileSync(file, `${JSON.stringify(model)}\n`);
}
run('npx', 'tsx', 'test/scripts/corpus-articles.ts');
