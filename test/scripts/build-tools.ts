// Bundles parts of Bantin as plain modules, so that measuring scripts can run them outside a browser.
import { build } from 'vite';

/** Name of the module in dist/tools, and where it starts. */
const tools: Readonly<Record<string, string>> = {
  'parse-feed': 'test/tools/parse-feed.ts',
};

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: 'dist/tools',
    emptyOutDir: false,
    minify: false,
    lib: { entry: { ...tools }, formats: ['es'], fileName: (_format, name) => `${name}.mjs` },
  },
});
