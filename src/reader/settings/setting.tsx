import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { foldText } from '../../ui/text/fold-text';
import styles from './settings.module.css';

/** What the person typed into the settings' search, folded; empty shows everything. */
export const SettingsQuery = createContext('');
/** The heading that a setting stands under: who searches for it finds all that is there. */
const SectionTitle = createContext('');

/** Whether a setting with these words is asked for. */
export const settingMatches = (query: string, words: readonly string[]): boolean => {
  const text = foldText(words.join(' '));
  return query.split(/\s+/).every((word) => text.includes(word));
};

/** Settings that belong together; gone while none of them is asked for. */
export const SettingsSection = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section class={styles['section']} id={`settings-${id}`} aria-labelledby={`settings-${id}-title`}>
    <h2 id={`settings-${id}-title`} tabIndex={-1}>
      {title}
    </h2>
    <SectionTitle.Provider value={title}>{children}</SectionTitle.Provider>
  </section>
);

interface SettingProps {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly hint?: string;
  /** Other words by which people look for it. */
  readonly words?: string;
  /** The id of its one control, where it has one: name and hint are then tied to it. */
  readonly control?: string;
  /** The control stands under its name, over the whole width. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One setting: its name, what it does, and its control. The control takes `aria-describedby={hintId(control)}`. */
export const Setting = ({
  name,
  hint,
  words = '',
  control,
  wide = false,
  children,
}: SettingProps) => {
  const query = useContext(SettingsQuery);
  const title = useContext(SectionTitle);
  const shown = query === '' || settingMatches(query, [title, name, hint ?? '', words]);
  return (
    <div class={styles['setting']} data-setting data-wide={wide} hidden={!shown}>
      <div class={styles['about']}>
        {control === undefined ? <p>{name}</p> : <label for={control}>{name}</label>}
        {hint !== undefined && (
          <p class={styles['hint']} {...(control !== undefined && { id: hintId(control) })}>
            {hint}
          </p>
        )}
      </div>
      <div class={styles['control']}>{children}</div>
    </div>
  );
};

/** The id of the sentence under a setting's name. */
export const hintId = (control: string): string => `${control}-hint`;
