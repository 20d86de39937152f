import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '../model/ids';
import type { Desk } from '../ui/models/desk';
import type { Navigation } from '../ui/models/navigation';

const load = () => import('../ui/article/reading-view');
type Reading = Awaited<ReturnType<typeof load>>;

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
