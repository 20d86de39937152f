import { readdirSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { firstScreenChunks } from './test/scripts/first-screen-chunks';
import manifest from './manifest.json' with { type: 'json' };

// Whatever the shell says: the same source must give the same bytes.
process.env['NODE_ENV'] = 'production';

type Manifest = typeof manifest;

/**
 * What Firefox needs instead: an event page (it has a DOM, so no offscreen document), its own id and the statement that
 * nothing is collected. Its default policy would upgrade http feeds to https; ours, in manifest.json, replaces it.
 */
const firefoxManifest = ({
  minimum_chrome_version: _,
  side_panel: panel,
  ...shared
}: Manifest) => ({
  ...shared,
  // Chrome opens a side panel by its own button; Firefox lets a sidebar have a shortcut, for whoever wants one.
  commands: { ...shared.commands, _execute_sidebar_action: {} },
  sidebar_action: {
    default_panel: panel.default_path,
    default_title: shared.name,
    default_icon: shared.action.default_icon,
    open_at_install: false,
  },
  background: { scripts: ['src/background/event-page.ts'], type: 'module' },
  permissions: shared.permissions.filter(
    (permission) => !['offscreen', 'sidePanel'].includes(permission),
  ),
  browser_specific_settings: {
    gecko: {
      id: 'bantin@bantin.app',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
});

/** The demo's and the headless tests' build may read the local test site unasked: no window, no permission prompt. */
const demoManifest = (shipped: object) => ({
  ...shipped,
  host_permissions: ['http://127.0.0.1/*'],
});

// One build per mode: `chrome`, `firefox`, and `chrome-demo`, `firefox-demo` beside them.
export default defineConfig(({ mode }) => {
  const browser = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const shipped = browser === 'firefox' ? firefoxManifest(manifest) : manifest;
  const demo = mode.endsWith('-demo');
  const background = `src/background/${browser === 'firefox' ? 'event-page' : 'worker'}.ts`;
  return {
    plugins: [
      crx({ browser, manifest: (demo ? demoManifest(shipped) : shipped) as ManifestV3Export }),
    ],
    // The settings offer every language there are texts in.
    define: { bantinLanguages: JSON.stringify(readdirSync('public/_locales').sort()) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    css: {
      transformer: 'lightningcss',
      // Else what both browsers know (light-dark, :dir) is written out for ones that Bantin does not run in.
      lightningcss: {
        targets: browser === 'firefox' ? { firefox: 140 << 16 } : { chrome: 126 << 16 },
      },
    },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome126',
      modulePreload: { polyfill: false },
      // Every licence that is built in asks to be told with it; the help page leads there.
      license: { fileName: 'licenses.txt' },
      rolldownOptions: {
        // Chrome's offscreen document is opened from code, so the manifest does not lead to it; and the plugin does not
        // follow the manifest to Firefox's sidebar.
        input: [browser === 'chrome' ? 'src/offscreen/index.html' : 'src/popup/panel.html'],
        output: { codeSplitting: { groups: firstScreenChunks(background) } },
      },
    },
  };
});
