// Scores the feed parser against the conformance corpus, where that lies beside the project. Arguments go to the scorer.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const scorer = '../shared/corpus/feeds/score.mjs';

if (!existsSync(scorer)) {
  console.log(`No conformance corpus at ${scorer}: nothing to score.`);
} else {
  execFileSync('npx', ['tsx', 'test/scripts/build-tools.ts'], { stdio: 'inherit' });
  const given = process.argv.slice(2);
  const set = given.includes('--set') ? [] : ['--set', 'public'];
  execFileSync('node', [scorer, 'dist/tools/parse-feed.mjs', ...set, ...given], {
    stdio: 'inherit',
  });
}
