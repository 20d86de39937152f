import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'chromium' | 'edge' | 'firefox';

/** A browser on this machine; `path` is its executable. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly family: 'chromium' | 'firefox';
  readonly path: string;
}

/** What the search asks of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isExecutable(path: string): boolean;
}

interface Places {
  readonly name: BrowserName;
  /** Variable by which a person names the executable. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly macApps: readonly string[];
  readonly windows: readonly string[];
}

// In the order of preference where the person has none.
const places: readonly Places[] = [
  {
    name: 'chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    macApps: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'chrome',
    variable: 'CHROME_PATH',
    commands: ['google-chrome-stable', 'google-chrome', 'google-chrome-beta', 'chrome'],
    macApps: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'edge',
    variable: 'EDGE_PATH',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    macApps: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    macApps: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

const candidates = (place: Places, { platform, env, home }: Machine): readonly string[] => {
  if (platform === 'darwin')
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      place.macApps.map((app) => join(folder, app)),
    );
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder === undefined ? [] : place.windows.map((path) => `${folder}\\${path}`),
    );
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return place.commands.flatMap((command) =>
    [...folders, '/usr/bin', '/snap/bin', '/opt/google/chrome'].map((folder) =>
      join(folder, command),
    ),
  );
};

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/** Finds the wanted browser, or the first there is; one named by a variable such as CHROME_PATH comes first. */
export const findBrowser = (
  wanted?: BrowserName,
  machine: Machine = thisMachine,
): FoundBrowser | null => {
  const searched = places.filter(({ name }) => wanted === undefined || name === wanted);
  const named = searched.map((place) => ({ place, path: machine.env[place.variable] }));
  const usual = searched.flatMap((place) =>
    candidates(place, machine).map((path) => ({ place, path })),
  );
  for (const { place, path } of [...named, ...usual])
    if (path !== undefined && machine.isExecutable(path)) {
      const { name } = place;
      return { name, family: name === 'firefox' ? 'firefox' : 'chromium', path };
    }
  return null;
};
