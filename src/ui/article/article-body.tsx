import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { sanitiseToFragment } from '../../article/sanitise';
import { openTab } from '../../browser/tabs';
import type { MediaRecord } from '../../library/records';
import type { CleanArticle } from '../../model/content';
import { t } from '../text/t';
import styles from './article-body.module.css';
import { dressPictures } from './dress-pictures';

interface ArticleBodyProps {
  readonly clean: CleanArticle;
  readonly pictures: ReadonlyMap<string, MediaRecord>;
  /** Null while they are being fetched anyway. */
  readonly onShowPictures: (() => void) | null;
}

/** The one place where an article's HTML is shown: sanitised once more, as nodes, with kept pictures only. */
export const ArticleBody = ({ clean, pictures, onShowPictures }: ArticleBodyProps) => {
  const { html, language, direction } = clean;
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    text.current?.replaceChildren(sanitiseToFragment(html, document));
    for (const wide of text.current?.querySelectorAll('table, pre') ?? []) inOwnBox(wide);
  }, [html]);
  useEffect(() => {
    if (!text.current) return undefined;
    const offer = onShowPictures && { label: t('showPictures'), onShow: onShowPictures };
    return dressPictures(text.current, pictures, offer);
  }, [html, pictures, onShowPictures === null]);
  return (
    <div
      ref={text}
      class={styles['body']}
      lang={language ?? undefined}
      dir={direction}
      onClick={followLink}
      data-testid="article-body"
    />
  );
};

/** Wide things scroll by themselves, reachable by keyboard. */
const inOwnBox = (wide: Element): void => {
  const box = document.createElement('div');
  box.className = styles['wide'] ?? '';
  box.tabIndex = 0;
  box.role = 'group';
  box.ariaLabel = t(wide.localName === 'pre' ? 'codeBox' : 'tableBox');
  wide.replaceWith(box);
  box.append(wide);
};

/** Links open beside the reader, never in its place; links within the text stay within it. */
const followLink = (event: MouseEvent): void => {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!href || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (href.startsWith('#')) scrollToPart(event.currentTarget as Element, href.slice(1));
  else if (/^https?:/i.test(href)) void openTab(href);
};

const scrollToPart = (text: Element, id: string): void => {
  const name = decodeURIComponent(id);
  text.querySelector(`[id="${CSS.escape(name)}"], [name="${CSS.escape(name)}"]`)?.scrollIntoView();
};
