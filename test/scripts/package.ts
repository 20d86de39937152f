import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { sourceFiles, zipFiles, zipFolder } from './zip-files';

// Store-ready zips: one a browser, and the source from which Firefox's can be rebuilt byte for byte, as its store asks.
const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
const out = 'dist/packages';

mkdirSync(out, { recursive: true });
for (const mode of ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  writeFileSync(`${out}/bantin-${version}-${mode}.zip`, zipFolder(`dist/${mode}`));
}
writeFileSync(`${out}/bantin-${version}-source.zip`, zipFiles('.', sourceFiles()));
console.log(`${out}/bantin-${version}-{chrome,firefox,source}.zip`);
