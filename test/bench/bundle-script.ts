import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a file of `test/bench` to one classic script that leaves its exports in the global `inBrowser`. */
export const bundleScript = async (file: string): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['iife'],
        name: 'inBrowser',
      },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const first = bundles.find((bundle) => 'output' in bundle);
  if (first === undefined) throw new Error('Nothing was bundled');
  return `${first.output[0].code};globalThis.inBrowser = inBrowser;`;
};
