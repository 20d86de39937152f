import { useEffect } from 'preact/hooks';

/** What a key does in an open article, besides what it does everywhere. */
export type ArticleCommand = 'onward' | 'backward' | 'find' | 'theme' | 'otherText' | 'highlight';

const commandKeys: Readonly<Record<string, ArticleCommand>> = {
  ' ': 'onward',
  '/': 'find',
  t: 'theme',
  f: 'otherText',
  h: 'highlight',
};

const pressable = 'button, summary, input, textarea, select, [role="button"], [role="switch"]';

/** Listens to the article's keys before the face does, for as long as an article is open. */
export const useArticleKeys = (answer: (command: ArticleCommand) => void): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const command = commandOf(event);
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

const commandOf = (event: KeyboardEvent): ArticleCommand | null => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (!(target instanceof Element) || target.closest('input, textarea, select, dialog'))
    return null;
  const command = commandKeys[key] ?? null;
  // Elsewhere the same key looks for articles.
  if (command === 'find' && target.closest('[data-reading]') === null) return null;
  if (command !== 'onward') return command;
  if (target.closest(pressable)) return null;
  return event.shiftKey ? 'backward' : 'onward';
};
