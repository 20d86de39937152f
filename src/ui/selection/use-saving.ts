import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleId } from '../../model/ids';
import type { Desk } from '../models/desk';

/** Saving of what is selected while it goes on: how far it is, and how to stop it. */
interface Saving {
  /** Null while nothing is being saved. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly save: (articleIds: readonly ArticleId[]) => void;
  readonly stop: () => void;
}

/** Saves many articles as one book; what makes it is loaded with the first. */
export const useSaving = (desk: Desk): Saving => {
  const [progress, setProgress] = useState<Saving['progress']>(null);
  const running = useRef<AbortController | null>(null);
  const stop = (): void => {
    running.current?.abort();
    setProgress(null);
  };
  useEffect(() => stop, []);
  const save = (articleIds: readonly ArticleId[]): void => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const total = articleIds.length;
    setProgress({ done: 0, total });
    const ready = (done: number): void => {
      if (!signal.aborted) setProgress({ done, total });
    };
    void import('../keep/save-articles')
      .then(({ saveArticles }) => saveArticles(desk, articleIds, 'epub', { signal, ready }))
      .finally(() => {
        if (!signal.aborted) setProgress(null);
      });
  };
  return { progress, save, stop };
};
