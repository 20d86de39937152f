import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { feedName } from '../../model/feed';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { useNow } from '../models/use-now';
import { lazyScreen } from '../screens/lazy-screen';
import { formatDayHeading, formatMonth } from '../text/dates';
import { tn } from '../text/t';
import { ArticleRow } from './article-row';
import { followScroll, type Sight } from './follow-scroll';
import {
  headingHeight,
  indexAt,
  placeSections,
  rowHeights,
  topOf,
  type PlacedSection,
} from './list-layout';
import styles from './list.module.css';
import { SkeletonRows } from './skeleton-rows';
import { isDay } from './spans';

const EmptyList = lazyScreen(() => import('./empty-list').then((part) => part.EmptyList));

/** So many rows are drawn above and below what is in sight. */
const beyond = 8;

interface ListProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
}

/** The articles of the view under their headings; only those in sight are in the page, the lines behind them stand for the rest. */
export const ArticleList = ({ desk, navigation }: ListProps) => {
  const { list } = desk;
  if (!list.ready.value || desk.feeds.feeds.value === null) return <SkeletonRows />;
  if (list.ids.value.length === 0) return <EmptyList desk={desk} navigation={navigation} />;
  return <Rows desk={desk} navigation={navigation} />;
};

const Rows = ({ desk, navigation }: ListProps) => {
  const { list, settings } = desk;
  const now = useNow();
  const box = useRef<HTMLDivElement>(null);
  const scroll = useScroll(desk, box);
  const rowHeight = useComputed(() => rowHeights[settings.settings.value.density]);
  const placed = useComputed(() => placeSections(list.sections.value, rowHeight.value));
  const sight = useComputed(() => {
    const { top, height, flung } = scroll.value;
    const from = indexAt(placed.value, top, rowHeight.value) - beyond;
    const to = indexAt(placed.value, top + height, rowHeight.value) + beyond;
    return `${Math.max(0, from)} ${to} ${Number(flung)}`;
  });
  const [from = 0, to = 0, flung = 0] = sight.value.split(' ').map(Number);
  useEffect(() => {
    if (!flung) void list.need(from, to);
  }, [sight.value, list.ids.value]);
  useCurrentInSight(desk, box, placed.value, rowHeight.value);
  const total = placed.value.at(-1);
  return (
    <div
      class={styles['scroll']}
      ref={box}
      data-testid="article-list"
      data-density={settings.settings.value.density}
    >
      <Waiting desk={desk} box={box} />
      <div
        class={styles['canvas']}
        style={{ blockSize: `${total === undefined ? 0 : total.top + total.height}px` }}
      >
        {placed.value
          .filter(({ first, section }) => first < to && first + section.ids.length > from)
          .map((one) => (
            <SectionRows
              key={`${one.section.startAt ?? ''}${one.section.feedId ?? ''}`}
              placed={one}
              {...{ desk, navigation, now, from }}
              to={flung ? from : to}
              rowHeight={rowHeight.value}
              held={list.rows.value}
            />
          ))}
      </div>
    </div>
  );
};

interface SectionProps extends ListProps {
  readonly placed: PlacedSection;
  readonly now: number;
  readonly from: number;
  readonly to: number;
  readonly rowHeight: number;
  /** Not shown, but the section must be drawn anew whenever one of its rows changes. */
  readonly held: Desk['list']['rows']['value'];
}

const SectionRows = ({ placed, desk, navigation, now, from, to, rowHeight }: SectionProps) => {
  const { section, top, height, first } = placed;
  const begin = Math.max(0, from - first);
  const underDay = section.startAt !== null && isDay(section.startAt, now);
  const headingId = `heading-${section.startAt ?? section.feedId ?? ''}`;
  return (
    <div
      class={styles['section']}
      style={{ insetBlockStart: `${top}px`, blockSize: `${height}px` }}
    >
      <h2 class={styles['day']} id={headingId}>
        {section.startAt === null ? nameOf(section.feedId, desk) : heading(section.startAt, now)}
      </h2>
      <div role="feed" aria-labelledby={headingId}>
        {section.ids.slice(begin, Math.max(begin, to - first)).map((id, at) => {
          const row = desk.list.row(id);
          const place = { insetBlockStart: `${headingHeight + (begin + at) * rowHeight}px` };
          return (
            row && (
              <ArticleRow
                key={id}
                {...{ row, desk, navigation, now, place, underDay }}
                position={begin + at + 1}
                size={section.ids.length}
              />
            )
          );
        })}
      </div>
    </div>
  );
};

const nameOf = (feedId: PlacedSection['section']['feedId'], desk: Desk): string => {
  const feed = feedId === null ? undefined : desk.feeds.byId.value.get(feedId);
  return feed ? feedName(feed) : '';
};

const heading = (startAt: number, now: number): string =>
  isDay(startAt, now) ? formatDayHeading(startAt, now) : formatMonth(startAt);

/** What arrived since the list was shown: it comes in when the person says so. */
const Waiting = ({ desk: { list }, box }: { desk: Desk; box: { current: HTMLElement | null } }) => {
  const count = list.waiting.value;
  return (
    <div class={styles['waiting']} role="status">
      {count > 0 && (
        <button
          type="button"
          onClick={() => {
            void list.admit().then(() => {
              if (box.current) box.current.scrollTop = 0;
            });
          }}
        >
          {tn('newWaiting', count)}
        </button>
      )}
    </div>
  );
};

/** Follows the box as it scrolls and changes its size, and marks what was scrolled past where the person wants that. */
const useScroll = (desk: Desk, box: { readonly current: HTMLElement | null }) => {
  const scroll = useSignal<Sight>({ top: 0, height: 800, flung: false });
  const view = desk.list.view.value;
  const order = desk.list.order.value;
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [view, order]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    return followScroll(element, (sight) => {
      scroll.value = sight;
      desk.list.atTop.value = sight.top < 4;
    });
  }, []);
  const marks = desk.settings.settings.value.markReadOnScroll;
  useEffect(() => {
    if (!marks) return undefined;
    const starting = import('./mark-scrolled').then(({ markScrolled }) =>
      box.current ? markScrolled(desk, box.current) : () => undefined,
    );
    return () => {
      void starting.then((stop) => {
        stop();
      });
    };
  }, [marks]);
  return scroll;
};

/** Keeps the current row in the page's sight when keys move it, since a row far away is not in the page at all. */
const useCurrentInSight = (
  desk: Desk,
  box: { readonly current: HTMLElement | null },
  placed: readonly PlacedSection[],
  rowHeight: number,
): void => {
  const id = desk.list.currentId.value;
  useLayoutEffect(() => {
    const element = box.current;
    const index = id === null ? -1 : desk.list.ids.peek().indexOf(id);
    if (!element || index <= 0) return;
    const top = topOf(placed, index, rowHeight);
    const { scrollTop, clientHeight } = element;
    if (top < scrollTop + headingHeight) element.scrollTop = top - headingHeight;
    else if (top + rowHeight > scrollTop + clientHeight) {
      element.scrollTop = top + rowHeight - clientHeight;
    }
  }, [id]);
};
