import { useEffect } from 'preact/hooks';
import { articleCommandOf, type ArticleCommand, type OwnKeys } from '../keys/commands';

const pressable = 'button, summary, input, [role="button"], [role="switch"]';

/** Listens to the article's keys before the face does, for as long as an article is open. */
export const useArticleKeys = (own: OwnKeys, answer: (command: ArticleCommand) => void): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const command = commandHere(event, own);
      if (command === null) return;
      event.preventDefault();
      answer(command);
    };
    document.addEventListener('keydown', pressed, { capture: true });
    return () => {
      document.removeEventListener('keydown', pressed, { capture: true });
    };
  });
};

const commandHere = (event: KeyboardEvent, own: OwnKeys): ArticleCommand | null => {
  const { key, target } = event;
  if (!(target instanceof Element) || target.closest('dialog')) return null;
  const command = articleCommandOf(event, own);
  // Elsewhere the same key looks for articles.
  if (command === 'find' && target.closest('[data-reading]') === null) return null;
  // A space presses what has the focus.
  return key === ' ' && target.closest(pressable) ? null : command;
};
