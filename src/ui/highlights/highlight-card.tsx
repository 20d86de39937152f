import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { highlightColours, type Highlight } from '../../model/highlight';
import { IconButton } from '../controls/icon-button';
import { useTyped } from '../controls/use-typed';
import { t } from '../text/t';
import { colourName } from './colour-name';
import styles from './highlights.module.css';
import type { HighlightsModel } from './highlights-model';

interface CardProps {
  readonly highlight: Highlight;
  readonly model: HighlightsModel;
  /** Its note is to be written now. */
  readonly writing?: boolean;
  /** What leads to the passage. */
  readonly children: ComponentChildren;
}

/** A highlight: its words, its colour, its note, and the way to be rid of it. */
export const HighlightCard = ({ highlight, model, writing = false, children }: CardProps) => (
  <div class={styles['card']} data-colour={highlight.colour} data-testid="highlight">
    {children}
    <Note highlight={highlight} model={model} writing={writing} />
    <div class={styles['cardBar']}>
      <Colours highlight={highlight} model={model} />
      <IconButton
        small
        icon="close"
        label={t('removeHighlight')}
        onClick={() => void model.remove(highlight)}
      />
    </div>
  </div>
);

const Note = ({ highlight, model, writing }: Required<Omit<CardProps, 'children'>>) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useTyped(highlight.note);
  const latest = useRef({ highlight, typed });
  latest.current = { highlight, typed };
  useEffect(() => {
    if (writing) box.current?.focus();
  }, [writing]);
  const keep = (): void => {
    const { highlight: now, typed: note } = latest.current;
    if (note !== now.note) void model.change(now, { note });
  };
  // Whatever closes the panel, what was typed stays.
  useEffect(() => keep, []);
  return (
    <textarea
      ref={box}
      rows={typed === '' ? 1 : 3}
      dir="auto"
      aria-label={t('note')}
      placeholder={t('addNote')}
      value={typed}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={keep}
    />
  );
};

const Colours = ({ highlight, model }: Pick<CardProps, 'highlight' | 'model'>) => {
  const name = useId();
  return (
    <fieldset class={styles['colours']}>
      <legend class="visually-hidden">{t('colour')}</legend>
      {highlightColours.map((colour) => (
        <input
          key={colour}
          class={styles['swatch']}
          type="radio"
          name={name}
          data-colour={colour}
          aria-label={colourName(colour)}
          title={colourName(colour)}
          checked={colour === highlight.colour}
          onChange={() => void model.change(highlight, { colour })}
        />
      ))}
    </fieldset>
  );
};
