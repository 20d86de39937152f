import { useMemo } from 'preact/hooks';
import { plainText } from '../../article/plain-text';
import { withoutSignature } from '../../article/without-signature';
import type { Content } from '../../model/content';
import type { UntrustedHtml } from '../../model/html';
import { t } from '../text/t';
import styles from './updated-note.module.css';
import { wordChanges, type ChangedPlace, type Stretch } from './word-changes';

interface ChangedProps {
  readonly previous: NonNullable<Content['previous']>;
  readonly title: string;
  readonly feedHtml: UntrustedHtml | null;
  readonly language: string | null;
}

/** The words that an edit took out and put in, with some words around each change. */
export const WhatChanged = ({ previous, title, feedHtml, language }: ChangedProps) => {
  const changes = useMemo(() => {
    const before = wordsIn(previous.feedHtml);
    return {
      before,
      title: wordChanges(previous.title, title, language) ?? [],
      text: wordChanges(before, wordsIn(feedHtml), language),
    };
  }, [previous, title, feedHtml]);
  const none = changes.title.length === 0 && changes.text?.length === 0;
  return (
    <div class={styles['changes']} lang={language ?? undefined}>
      {none && <p lang="">{t('changedNoWords')}</p>}
      <Places label={t('changedTitle')} places={changes.title} />
      {changes.text === null ? (
        <>
          <p>{t('changedWholly')}</p>
          <p class={styles['before']} dir="auto">
            {changes.before}
          </p>
        </>
      ) : (
        <Places label={t('changedText')} places={changes.text} />
      )}
    </div>
  );
};

const wordsIn = (html: UntrustedHtml | null): string =>
  html === null ? '' : withoutSignature(plainText(html));

interface PlacesProps {
  readonly label: string;
  readonly places: readonly ChangedPlace[];
}

const Places = ({ label, places }: PlacesProps) =>
  places.length > 0 && (
    <section aria-label={label}>
      <h2>{label}</h2>
      <ul>
        {places.map((place, at) => (
          <li key={at} dir="auto">
            {place.map((stretch, number) => (
              <Words
                key={number}
                stretch={stretch}
                isFirst={number === 0}
                next={place[number + 1]?.kind}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );

interface WordsProps {
  readonly stretch: Stretch;
  readonly isFirst: boolean;
  readonly next: Stretch['kind'] | undefined;
}

/** Struck out or underlined for those who see it, and said in words for those who hear it. */
const Words = ({ stretch: { kind, text }, isFirst, next }: WordsProps) => {
  if (kind === 'kept') {
    return (
      <>
        {!isFirst && <Said>{t('wordsKept')}</Said>}
        {text}
      </>
    );
  }
  const Mark = kind === 'removed' ? 'del' : 'ins';
  const words = text.trimEnd();
  // A blank at the end is neither struck out nor underlined; what takes a word's place stands apart from it.
  return (
    <>
      <Mark>
        <Said>{t(kind === 'removed' ? 'wordsRemoved' : 'wordsAdded')}</Said>
        {words}
      </Mark>
      {kind === 'removed' && next === 'added' ? ' ' : text.slice(words.length)}
    </>
  );
};

const Said = ({ children }: { readonly children: string }) => (
  <span class="visually-hidden"> {children} </span>
);
