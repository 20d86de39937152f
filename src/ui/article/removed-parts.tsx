import type { RemovedKind, RemovedPart } from '../../model/content';
import { Button } from '../controls/button';
import { textLanguage, tn } from '../text/t';
import { t } from '../text/t';
import styles from './removed-parts.module.css';

interface RemovedProps {
  readonly removed: readonly RemovedPart[];
  readonly restored: readonly RemovedPart[];
  readonly onRestore: (restored: readonly RemovedPart[]) => void;
}

const countText = (kind: RemovedKind, count: number): string => {
  switch (kind) {
    case 'related':
      return tn('removedRelated', count);
    case 'newsletter':
      return tn('removedNewsletter', count);
    case 'author':
      return tn('removedAuthor', count);
    case 'share':
      return tn('removedShare', count);
    case 'ad':
      return tn('removedAd', count);
    case 'consent':
      return tn('removedConsent', count);
    case 'signature':
      return tn('removedSignature', count);
    case 'recurring':
      return tn('removedRecurring', count);
  }
};

const summaryOf = (removed: readonly RemovedPart[]): string => {
  const counts = new Map<RemovedKind, number>();
  for (const { kind } of removed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => countText(kind, count));
  const list = new Intl.ListFormat(textLanguage(), { type: 'unit', style: 'long' });
  return t('removed', list.format(parts));
};

/** What was taken out of the text, by kind; each part can be read here and put back. */
export const RemovedParts = ({ removed, restored, onRestore }: RemovedProps) => {
  if (removed.length === 0) return null;
  const allBack = restored.length === removed.length;
  return (
    <details class={styles['removed']} data-testid="removed-parts">
      <summary>{summaryOf(removed)}</summary>
      <ul>
        {removed.map((part) => (
          <li key={part}>
            <RemovedLine part={part} restored={restored} onRestore={onRestore} />
          </li>
        ))}
      </ul>
      {removed.length > 1 && (
        <Button
          look="quiet"
          onClick={() => {
            onRestore(allBack ? [] : removed);
          }}
        >
          {t(allBack ? 'hideAllParts' : 'restoreAllParts')}
        </Button>
      )}
    </details>
  );
};

interface LineProps {
  readonly part: RemovedPart;
  readonly restored: readonly RemovedPart[];
  readonly onRestore: (restored: readonly RemovedPart[]) => void;
}

const RemovedLine = ({ part, restored, onRestore }: LineProps) => {
  const back = restored.includes(part);
  const said = part.excerpt === '' ? countText(part.kind, 1) : part.excerpt;
  return (
    <>
      <span dir="auto">{said}</span>
      <button
        type="button"
        aria-pressed={back}
        aria-label={t('restoreNamed', said)}
        onClick={() => {
          onRestore(back ? restored.filter((one) => one !== part) : [...restored, part]);
        }}
      >
        {t(back ? 'hidePart' : 'restorePart')}
      </button>
    </>
  );
};
