import { build } from 'vite';

/** Bundles a TypeScript file to a script that leaves its exports in the global `inBrowser`. */
export const bundleForPage = async (entry: string, minify = false): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'inBrowser' },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const first = bundles.find((bundle) => 'output' in bundle);
  if (first === undefined) throw new Error(`Nothing was bundled of ${entry}.`);
  return `${first.output[0].code}\n;globalThis.inBrowser = inBrowser;`;
};
