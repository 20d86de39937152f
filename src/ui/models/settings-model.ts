import { signal, type ReadonlySignal } from '@preact/signals';
import { changeSettings, readSettings } from '../../library/settings';
import { defaultSettings, textSizeRange, type Settings } from '../../model/settings';
import type { Face } from './face';

/** What the person chose, shown on this page at once. */
export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>;
  readonly change: (change: Partial<Settings>) => Promise<void>;
  /** Larger or smaller reading text, within what reads well. */
  readonly stepTextSize: (step: 1 | -1) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly dispose: () => void;
}

/** Makes the settings' model; the page wears what they say. */
export const createSettingsModel = ({
  library,
  hear,
  wear,
}: Pick<Face, 'library' | 'hear' | 'wear'>): SettingsModel => {
  const settings = signal(defaultSettings);
  const take = (read: Settings): void => {
    settings.value = read;
    wear(read);
  };
  const refresh = async (): Promise<void> => {
    take(await readSettings(library));
  };
  const change = async (wanted: Partial<Settings>): Promise<void> => {
    take({ ...settings.value, ...wanted });
    await changeSettings(library, wanted);
  };
  return {
    settings,
    change,
    refresh,
    stepTextSize: (step) => {
      const { min, max } = textSizeRange;
      const textSizePx = Math.min(max, Math.max(min, settings.value.textSizePx + step));
      return change({ textSizePx });
    },
    dispose: hear((announcement) => {
      if (announcement.kind === 'changed' && announcement.change.settings) void refresh();
    }),
  };
};
