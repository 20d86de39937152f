import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { sanitiseToFragment } from '../../article/sanitise';
import { openTab } from '../../browser/tabs';
import type { KnownPictures } from '../../library/read-pictures';
import type { CleanArticle, RemovedPart } from '../../model/content';
import { t } from '../text/t';
import styles from './article-body.module.css';
import { dressBody } from './dress/dress-body';
import { dressPictures, offerLarge } from './dress/dress-pictures';
import { putBack } from './dress/put-back';
import './painted-ranges.css';

interface ArticleBodyProps {
  readonly clean: CleanArticle;
  /** Parts that were taken out and are wanted back. */
  readonly restored: readonly RemovedPart[];
  readonly pictures: KnownPictures;
  /** Null while they are being fetched anyway. */
  readonly onShowPictures: (() => void) | null;
  /** Told whenever the text has been drawn, before it is painted. */
  readonly onDrawn: (body: HTMLElement) => void;
  readonly onNote: (reference: HTMLElement, note: HTMLElement) => void;
  readonly onPicture: (picture: HTMLImageElement) => void;
  /** A press on plain words. */
  readonly onPress: (x: number, y: number) => void;
}

/** The one place where an article's HTML is shown: sanitised once more, as nodes, with kept pictures only. */
export const ArticleBody = (props: ArticleBodyProps) => {
  const { clean, restored, pictures, onShowPictures, onDrawn } = props;
  const { html, language, direction } = clean;
  const text = useRef<HTMLDivElement>(null);
  const drawn = useRef<readonly [string, readonly RemovedPart[]]>(null);
  useLayoutEffect(() => {
    const body = text.current;
    if (!body) return undefined;
    const anew = drawn.current?.[0] !== html || drawn.current[1] !== restored;
    if (anew) draw(body, clean, restored);
    drawn.current = [html, restored];
    const offer = onShowPictures && { label: t('showPictures'), onShow: onShowPictures };
    const free = dressPictures(body, pictures, offer);
    if (anew) onDrawn(body);
    return free;
  }, [html, restored, pictures, onShowPictures === null]);
  useEffect(() => colourLater(text.current), [html, restored]);
  return (
    <div
      ref={text}
      class={styles['body']}
      lang={language ?? undefined}
      dir={direction}
      onClick={(event) => {
        follow(event, props);
      }}
      onKeyDown={(event) => {
        const picture = pictureOf(event.target as Element);
        if (picture === null || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        props.onPicture(picture);
      }}
      data-testid="article-body"
    />
  );
};

const draw = (
  body: HTMLElement,
  { html }: CleanArticle,
  restored: readonly RemovedPart[],
): void => {
  body.replaceChildren(sanitiseToFragment(html, document));
  for (const part of restored) putBack(body, part);
  dressBody(body);
  for (const picture of body.querySelectorAll<HTMLImageElement>('img[src]')) offerLarge(picture);
};

/** Colours come after the words, and their code only where there is any. */
const colourLater = (body: HTMLElement | null): (() => void) | undefined => {
  if (!body?.querySelector('pre')) return undefined;
  let clear: (() => void) | undefined;
  let gone = false;
  void import('./dress/colour-code').then(({ colourCode }) => {
    if (!gone) clear = colourCode(body);
  });
  return () => {
    gone = true;
    clear?.();
  };
};

const pictureOf = (target: Element): HTMLImageElement | null =>
  target.closest<HTMLImageElement>('img[data-large]');

type Ways = Pick<ArticleBodyProps, 'onNote' | 'onPicture' | 'onPress'>;

/** Links open beside the reader, never in its place; notes and parts of the text show within it. */
const follow = (event: MouseEvent, { onNote, onPicture, onPress }: Ways): void => {
  const target = event.target as Element;
  const picture = pictureOf(target);
  if (picture) {
    onPicture(picture);
    return;
  }
  const link = target.closest('a');
  if (!link && getSelection()?.isCollapsed === true) onPress(event.clientX, event.clientY);
  const href = link?.getAttribute('href');
  if (!link || !href || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (!href.startsWith('#')) {
    if (/^https?:/i.test(href)) void openTab(href);
    return;
  }
  const part = partOf(event.currentTarget as Element, href.slice(1));
  if (part === null) return;
  if (link.matches('[data-note-ref]')) onNote(link, part);
  else goToPart(part);
};

const partOf = (text: Element, id: string): HTMLElement | null => {
  const name = CSS.escape(decodeURIComponent(id));
  return text.querySelector<HTMLElement>(`[id="${name}"], [name="${name}"]`);
};

/** Brings a part of the text into sight, and the keyboard's place with it. */
export const goToPart = (part: HTMLElement): void => {
  part.scrollIntoView({ block: 'start' });
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus({ preventScroll: true });
};
