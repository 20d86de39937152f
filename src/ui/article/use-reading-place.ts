import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleId } from '../../model/ids';
import type { ReadingModel } from '../models/reading-model';
import type { Drawn } from './drawn';
import { goToPlace, placeIn, type PlaceInText } from './text-blocks';

interface PlaceProps {
  readonly articleId: ArticleId;
  readonly reading: ReadingModel;
  /** The element that scrolls. */
  readonly scroller: { readonly current: HTMLElement | null };
  readonly drawn: Drawn | null;
  readonly onScroll: (share: number) => void;
}

const waitMs = 250;

/** Brings the reader back to where the article was left, keeps that place up to date, and holds it while the text is replaced. */
export const useReadingPlace = (props: PlaceProps): void => {
  const { articleId, reading, scroller, drawn, onScroll } = props;
  const last = useRef<{ readonly articleId: ArticleId; readonly place: PlaceInText | null }>(null);
  useLayoutEffect(() => {
    if (drawn === null || scroller.current === null) return;
    const mine = last.current?.articleId === articleId ? last.current.place : reading.place();
    if (mine) goToPlace(scroller.current, drawn.body, mine);
    else if (last.current?.articleId !== articleId) scroller.current.scrollTop = 0;
    last.current = { articleId, place: mine };
    onScroll(shareOf(scroller.current));
  }, [drawn]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || drawn === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      timer = undefined;
      const place = placeIn(element, drawn.body);
      last.current = { articleId, place };
      reading.keepPlace(place ?? { block: 0, quote: '', above: 0, share: 0 });
    };
    const scrolled = (): void => {
      onScroll(shareOf(element));
      timer ??= setTimeout(keep, waitMs);
    };
    // A popup that closes gives no later chance.
    const leave = (): void => {
      if (timer === undefined) return;
      clearTimeout(timer);
      keep();
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    addEventListener('pagehide', leave);
    return () => {
      leave();
      element.removeEventListener('scroll', scrolled);
      removeEventListener('pagehide', leave);
    };
  }, [drawn]);
};

const shareOf = ({ scrollTop, scrollHeight, clientHeight }: Element): number =>
  scrollHeight <= clientHeight ? 1 : scrollTop / (scrollHeight - clientHeight);
