import { useEffect, useState } from 'preact/hooks';
import { openTab } from '../../browser/tabs';
import type { ShownText } from '../../model/content';
import { Button } from '../controls/button';
import { SelectionBar } from '../highlights/selection-bar';
import { highlightAt } from '../highlights/show-highlights';
import type { ArticleHighlights } from '../highlights/use-highlights';
import type { Desk } from '../models/desk';
import type { ReadingModel } from '../models/reading-model';
import { ownStyleScope } from '../own-style-sheet';
import { EpisodeCards } from '../player/episode-card';
import { t, tn } from '../text/t';
import { ArticleBody } from './article-body';
import bodyStyles from './article-body.module.css';
import { ArticleHeader } from './article-header';
import { ArticleNotice } from './article-notice';
import styles from './article.module.css';
import { Lightbox } from './lightbox';
import { ModeSwitch } from './mode-switch';
import { NotePopover, type OpenNote } from './note-popover';
import type { Drawn } from './drawn';
import { RemovedParts } from './removed-parts';
import { UpdatedNote } from './updated-note';

interface ArticleTextProps {
  readonly desk: Desk;
  readonly reading: ReadingModel;
  readonly highlights: ArticleHighlights;
  readonly onDrawn: (drawn: Drawn | null) => void;
  /** A highlight was pressed, or wants a note. */
  readonly onHighlight: (id: string | null) => void;
}

/** One article as it is read: title, reason, text. */
export const ArticleText = (props: ArticleTextProps) => {
  const { desk, reading, highlights, onDrawn, onHighlight } = props;
  const row = reading.row.value;
  const content = reading.content.value;
  const shown = reading.shown.value;
  const missing = reading.missing.value;
  useEffect(
    () => () => {
      onDrawn(null);
    },
    [],
  );
  if (row === undefined) return null;
  if (row === null) return <p class={styles['gone']}>{t('articleGone')}</p>;
  const showPictures = (): void => {
    void reading.allow(missing);
  };
  return (
    <article class={styles['column']} {...{ [ownStyleScope]: '' }}>
      <ArticleHeader row={row} text={shown?.text ?? null} desk={desk} />
      <EpisodeCards article={row.article} desk={desk} />
      <ArticleNotice row={row} content={content} shown={shown} reading={reading} />
      <ModeSwitch reading={reading}>
        {shown && (
          <RemovedParts
            removed={shown.text.removed}
            restored={reading.parts.restored.value}
            onRestore={(parts) => void reading.parts.restore(parts)}
          />
        )}
      </ModeSwitch>
      {missing.length > 0 && !reading.fetching.value && (
        <div class={styles['quietNotice']}>
          <p>{tn('picturesMissing', missing.length)}</p>
          {desk.face.online.value && (
            <Button look="quiet" onClick={showPictures}>
              {t('showPictures')}
            </Button>
          )}
        </div>
      )}
      <UpdatedNote article={row.article} content={content} />
      {shown ? (
        <Text
          shown={shown}
          reading={reading}
          onShowPictures={reading.fetching.value ? null : showPictures}
          highlights={highlights}
          onDrawn={onDrawn}
          onHighlight={onHighlight}
        />
      ) : (
        <NoText excerpt={row.article.excerpt} link={row.article.link} reading={reading} />
      )}
    </article>
  );
};

interface TextProps extends Omit<ArticleTextProps, 'desk'> {
  readonly shown: ShownText;
  readonly onShowPictures: (() => void) | null;
}

/** The text with what opens out of it: footnotes, large pictures, parts that were taken out. */
const Text = (props: TextProps) => {
  const { shown, reading, onShowPictures, highlights, onDrawn, onHighlight } = props;
  const { text } = shown;
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [note, setNote] = useState<OpenNote | null>(null);
  const [picture, setPicture] = useState<HTMLImageElement | null>(null);
  useEffect(() => {
    setNote(null);
  }, [text.html]);
  return (
    <>
      <ArticleBody
        clean={text}
        restored={reading.parts.restored.value}
        pictures={reading.pictures.value}
        onShowPictures={onShowPictures}
        onDrawn={(drawn) => {
          setBody(drawn);
          onDrawn({ body: drawn });
        }}
        onPress={(x, y) => {
          const pressed = highlightAt(highlights.placed, x, y);
          if (pressed) onHighlight(pressed.id);
        }}
        onNote={(reference, words) => {
          setNote({ reference, note: words });
        }}
        onPicture={setPicture}
      />
      {body && (
        <SelectionBar
          body={body}
          onMark={(colour) => void highlights.mark(colour)}
          onNote={() =>
            void highlights.mark('yellow').then((made) => {
              if (made) onHighlight(made.id);
            })
          }
        />
      )}
      {note && (
        <NotePopover
          open={note}
          onClose={() => {
            setNote(null);
          }}
        />
      )}
      {picture && (
        <Lightbox
          first={picture}
          pictures={[
            ...(picture
              .closest('[data-testid="article-body"]')
              ?.querySelectorAll<HTMLImageElement>('img[data-large]') ?? []),
          ]}
          onClose={() => {
            setPicture(null);
          }}
        />
      )}
    </>
  );
};

interface NoTextProps {
  readonly excerpt: string;
  readonly link: string | null;
  readonly reading: ReadingModel;
}

const NoText = ({ excerpt, link, reading }: NoTextProps) => (
  <div class={bodyStyles['body']}>
    {excerpt !== '' && <p dir="auto">{excerpt}</p>}
    {!reading.fetching.value && link !== null && (
      <p class={styles['noText']}>
        {t('noText')}{' '}
        <Button icon="open" onClick={() => void openTab(link)}>
          {t('openOriginal')}
        </Button>
      </p>
    )}
  </div>
);
