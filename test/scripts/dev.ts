import { build } from 'vite';

// Rebuilds both browsers' extensions whenever a file changes. Not the dev server: Firefox's policy blocks scripts from it.
for (const mode of ['chrome', 'firefox']) {
  await build({ mode, build: { watch: {}, minify: false, sourcemap: true } });
}
