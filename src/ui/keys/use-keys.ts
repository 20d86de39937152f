import { useEffect } from 'preact/hooks';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import type { AnswerKey, OwnAnswer } from './key-answer';

/** What keys mean and do is loaded behind the list, or with the first of them. */
let answerKey: AnswerKey | null = null;
let loading: Promise<void> | null = null;

const load = (): Promise<void> =>
  (loading ??= import('./answer-key').then((loaded) => {
    ({ answerKey } = loaded);
  }));

/** Listens to the keys for as long as the face is shown. */
export const useKeys = (desk: Desk, navigation: Navigation, own: OwnAnswer): void => {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void load());
    return () => {
      cancelIdleCallback(waiting);
    };
  }, []);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (answerKey !== null) answerKey(event, desk, navigation, own);
      // Keys that come while that is being loaded wait for their turn.
      else void load().then(() => answerKey?.(event, desk, navigation, own));
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  });
};
