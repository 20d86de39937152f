import { hiddenClasses } from './hidden-classes';

/** Takes away whatever keeps a box from being seen until something is pressed. */
export const reveal = (box: Element): void => {
  for (const name of ['hidden', 'aria-hidden', 'style']) box.removeAttribute(name);
  if (box.matches(hiddenClasses)) box.removeAttribute('class');
};
