import { useId } from 'preact/hooks';
import { t } from '../text/t';
import styles from './typography.module.css';

interface OwnCssProps {
  readonly css: string;
  readonly onChange: (css: string) => void;
}

/** Where a person types a style sheet of their own; most never open it. */
export const OwnCssField = ({ css, onChange }: OwnCssProps) => {
  const id = useId();
  return (
    <details class={styles['own']} open={css !== ''}>
      <summary>{t('ownCss')}</summary>
      <textarea
        aria-label={t('ownCss')}
        aria-describedby={id}
        rows={5}
        spellcheck={false}
        dir="ltr"
        value={css}
        placeholder="p { text-indent: 1.5em; }"
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <p id={id} class={styles['hint']}>
        {t('ownCssHint')}
      </p>
    </details>
  );
};
