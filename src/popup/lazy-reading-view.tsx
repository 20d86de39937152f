import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '../model/ids';
import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';

type Reading = typeof import('../ui/article/reading-view');

const load = (): Promise<Reading> => import('../ui/article/reading-view');

/** The reading view, loaded when an article is first opened: the list must not wait for the sanitiser. */
export const LazyReadingView = (props: {
  readonly articleId: ArticleId;
  readonly desk: Desk;
  readonly navigation: Navigation;
}) => {
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    void load().then(setReading);
  }, []);
  return reading && <reading.ReadingView {...props} inPopup />;
};
