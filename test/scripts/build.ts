import { build } from 'vite';
import { printSizes } from './print-sizes';

/** Builds the named modes, or both that ship. */
const modes = process.argv.slice(2);

for (const mode of modes.length > 0 ? modes : ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
  printSizes(`dist/${mode}`);
}
