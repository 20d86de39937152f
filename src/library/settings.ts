import { noChange } from '../model/change-set';
import { defaultSettings, type Settings } from '../model/settings';
import type { Library } from './open-library';

const settingsKey = 'settings';

/** The person's settings, defaults filled in for what an older version did not know. */
export const readSettings = async (library: Library): Promise<Settings> => ({
  ...defaultSettings,
  ...((await library.db.get('meta', settingsKey)) as Partial<Settings> | undefined),
});

/** Changes some settings, leaving the others. */
export const changeSettings = async (
  library: Library,
  change: Partial<Settings>,
): Promise<Settings> => {
  const tx = library.db.transaction('meta', 'readwrite');
  const old = (await tx.store.get(settingsKey)) as Partial<Settings> | undefined;
  const settings: Settings = { ...defaultSettings, ...old, ...change };
  await tx.store.put(settings, settingsKey);
  await tx.done;
  library.announce({ ...noChange, settings: true });
  return settings;
};
