import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadedFiles, loadedKib, sizeLimitsKib, watchedEntries } from '../scripts/print-sizes';
import { sourceFiles } from '../scripts/zip-files';

const read = (file: string): string => readFileSync(file, 'utf8');

const files = (dir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(dir, file), 'latin1')]),
  );

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const dir = `dist/${browser}`;

  test('asks for no site at install', () => {
    const manifest = JSON.parse(read(`${dir}/manifest.json`)) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  test('differs from the demo in nothing but access to the local site', () => {
    const shipped = new Map(files(dir));
    const demo = new Map(files(`${dir}-demo`));
    const manifests = [shipped, demo].map(
      (build) => JSON.parse(build.get('manifest.json') ?? '') as Record<string, unknown>,
    );
    expect(manifests[1]).toEqual({ ...manifests[0], host_permissions: ['http://127.0.0.1/*'] });
    shipped.delete('manifest.json');
    demo.delete('manifest.json');
    expect(demo).toEqual(shipped);
  });

  test('holds every page and picture that its manifest names', () => {
    const named = read(`${dir}/manifest.json`).match(/"[\w/-]+\.(?:html|png|js)"/g) ?? [];
    const paths = named.map((path) => JSON.parse(path) as string);
    expect(paths).toContain('src/popup/panel.html');
    expect(paths.filter((path) => !files(dir).has(path))).toEqual([]);
  });

  test('tells the licence of every library in it, and what its model was learned from', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    const told = read(`${dir}/licenses.txt`);
    for (const name of Object.keys(dependencies)) expect(told).toContain(`## ${name} - `);
    expect(read(`${dir}/notices.txt`)).toContain('CC BY 4.0');
  });

  test('stays small', () => {
    const { popup, worker } = watchedEntries(dir);
    expect(loadedKib(dir, popup)).toBeLessThanOrEqual(sizeLimitsKib.popup);
    expect(loadedKib(dir, worker)).toBeLessThanOrEqual(sizeLimitsKib.worker);
  });
});

test('Chrome’s worker loads no script that needs a DOM', () => {
  const loaded = [...loadedFiles('dist/chrome', watchedEntries('dist/chrome').worker)];
  expect(loaded.length).toBeGreaterThan(1);
  // What loads code later comes along with the library, and is never called: the worker brings its migrations with it.
  const own = loaded.filter((file) => !file.startsWith('assets/loading-'));
  const withDom = own.filter((file) =>
    /\bdocument\.(?:createElement|querySelector|body)/.test(read(join('dist/chrome', file))),
  );
  expect(withDom).toEqual([]);
});

test('the source that is handed in rebuilds Firefox’s extension byte for byte', () => {
  const copy = mkdtempSync(join(tmpdir(), 'bantin-source-'));
  try {
    for (const file of sourceFiles()) {
      cpSync(file, join(copy, file), { recursive: true });
      expect(dirname(file)).not.toContain('node_modules');
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    execFileSync('npx', ['tsx', 'test/scripts/build.ts', 'firefox'], { cwd: copy, stdio: 'pipe' });
    expect(files(join(copy, 'dist/firefox'))).toEqual(files('dist/firefox'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
