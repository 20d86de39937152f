import { useEffect, useState } from 'preact/hooks';
import { highlightColours, type HighlightColour } from '../../model/highlight';
import { Button } from '../controls/button';
import { t } from '../text/t';
import { colourName } from './colour-name';
import styles from './highlights.module.css';
import { selectedIn } from './use-highlights';

interface SelectionBarProps {
  readonly body: HTMLElement;
  readonly onMark: (colour: HighlightColour) => void;
  readonly onNote: () => void;
}

/** Over or under what is selected: the colours to mark it with, and a note. */
export const SelectionBar = ({ body, onMark, onNote }: SelectionBarProps) => {
  const place = useSelectionPlace(body);
  if (place === null) return null;
  return (
    <div
      class={styles['selectionBar']}
      role="toolbar"
      aria-label={t('markSelection')}
      style={{ insetBlockStart: `${place}px` }}
      // The selection must not be lost by the press.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      {highlightColours.map((colour) => (
        <button
          key={colour}
          type="button"
          class={styles['swatch']}
          data-colour={colour}
          aria-label={t('markIn', colourName(colour))}
          title={t('markIn', colourName(colour))}
          onClick={() => {
            onMark(colour);
          }}
        />
      ))}
      <Button look="quiet" onClick={onNote}>
        {t('addNote')}
      </Button>
    </div>
  );
};

/** Where the bar stands in the article's column, in pixels from its top; null while nothing is selected. */
const useSelectionPlace = (body: HTMLElement): number | null => {
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    const look = (): void => {
      const range = selectedIn(body);
      const column = body.closest('article');
      if (!range || !column) {
        setPlace(null);
        return;
      }
      const { top, bottom } = range.getBoundingClientRect();
      const from = column.getBoundingClientRect().top;
      // Over the words, or under them where the top is near.
      setPlace(top - from > 120 ? top - from - 48 : bottom - from + 8);
    };
    document.addEventListener('selectionchange', look);
    // Words may have been selected before this listened: it begins once the text has been painted.
    look();
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [body]);
  return place;
};
