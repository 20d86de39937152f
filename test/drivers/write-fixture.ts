import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: '__MSG_hello__',
  version: '1.0',
  default_locale: 'en',
  permissions: ['alarms', 'storage'],
  host_permissions: ['http://127.0.0.1/*'],
  optional_host_permissions: ['http://*/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
  browser_specific_settings: { gecko: { id: 'bantin@bantin.app' } },
};

const background = `const startedAt = Date.now();
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  if (message.fetch === undefined) reply({ startedAt, language: chrome.i18n.getUILanguage() });
  else
    fetch(message.fetch, { cache: 'no-store' }).then(
      (response) => reply({ status: response.status, onLine: navigator.onLine }),
      () => reply({ status: 0, onLine: navigator.onLine }),
    );
  return true;
});
`;

const page = `<!doctype html><meta charset="utf-8"><title>Fixture</title>
<h1 id="hello"></h1><button id="ask">Ask</button><output id="answer"></output><button id="break">Break</button>
<script src="page.js"></script>`;

const pageScript = `const at = (id) => document.getElementById(id);
at('hello').textContent = chrome.i18n.getMessage('hello');
at('ask').addEventListener('click', () => {
  chrome.permissions.request({ origins: ['http://feeds.test/*'] }).then(
    (granted) => { at('answer').textContent = granted ? 'granted' : 'refused'; },
    (error) => { at('answer').textContent = String(error); },
  );
});
at('break').addEventListener('click', () => {
  console.error('said aloud');
  throw new Error('fell over');
});
`;

/** Writes a very small extension, with Bantin's id, to a new folder: what a driver's claims are proved on. */
export const writeFixture = async (): Promise<{ dir: string; remove(): Promise<void> }> => {
  const dir = await mkdtemp(join(tmpdir(), 'bantin-fixture-'));
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'page.html': page,
    'page.js': pageScript,
    '_locales/en/messages.json': JSON.stringify({ hello: { message: 'Hello' } }),
    '_locales/vi/messages.json': JSON.stringify({ hello: { message: 'Xin chào' } }),
  };
  for (const language of ['en', 'vi'])
    await mkdir(join(dir, '_locales', language), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(dir, path), text);
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
};
