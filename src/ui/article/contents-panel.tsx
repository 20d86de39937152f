import { Panel } from '../panel/panel';
import { t } from '../text/t';
import { goToPart } from './article-body';
import styles from './contents-panel.module.css';

/** Fewer are seen at a glance. */
const fewest = 3;

/** A text's headings where it has enough of them to be worth a table of contents; else none. */
export const headingsOf = (body: Element | null): readonly HTMLElement[] => {
  const found = [...(body?.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6') ?? [])].filter(
    (heading) => heading.textContent.trim() !== '',
  );
  return found.length < fewest ? [] : found;
};

interface ContentsProps {
  readonly headings: readonly HTMLElement[];
  /** The element that scrolls. */
  readonly scroller: Element | null;
  readonly onClose: () => void;
}

/** A text's headings, the one being read marked; each leads to its part. */
export const ContentsPanel = ({ headings, scroller, onClose }: ContentsProps) => {
  const edge = (scroller?.getBoundingClientRect().top ?? 0) + 40;
  const here = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < edge);
  const top = Math.min(...headings.map(levelOf));
  return (
    <Panel label={t('contents')} onClose={onClose}>
      <nav aria-label={t('contents')}>
        <ul class={styles['contents']}>
          {headings.map((heading, at) => (
            <li key={heading} style={{ '--level': String(Math.min(3, levelOf(heading) - top)) }}>
              <button
                type="button"
                aria-current={at === here ? 'location' : undefined}
                onClick={() => {
                  goToPart(heading);
                  onClose();
                }}
                dir="auto"
              >
                {heading.textContent}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </Panel>
  );
};

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));
