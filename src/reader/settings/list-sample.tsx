import { ArticleRow } from '../../ui/list/article-row';
import { rowHeights } from '../../ui/list/list-layout';
import listStyles from '../../ui/list/list.module.css';
import { useNow } from '../../ui/models/use-now';
import styles from './list-sample.module.css';
import type { SettingsProps } from './settings-props';

/** So many rows show what a choice does. */
const shown = 2;

/** The list's first articles as the settings have them, as wide as the popup; only to be looked at. */
export const ListSample = ({ desk, navigation }: Pick<SettingsProps, 'desk' | 'navigation'>) => {
  const now = useNow();
  const { density } = desk.settings.settings.value;
  const rows = desk.list.rows.value.slice(0, shown);
  if (rows.length === 0) return null;
  return (
    <div
      class={`${styles['sample'] ?? ''} ${listStyles['scroll'] ?? ''}`}
      data-density={density}
      data-testid="list-sample"
      style={{ blockSize: `${rows.length * rowHeights[density]}px` }}
      inert
      aria-hidden="true"
    >
      {rows.map((row, at) => (
        <ArticleRow
          key={row.article.id}
          {...{ row, desk, navigation, now }}
          underDay={false}
          place={{ insetBlockStart: `${at * rowHeights[density]}px` }}
          position={at + 1}
          size={rows.length}
        />
      ))}
    </div>
  );
};
