import { t } from '../../text/t';
import styles from '../article-body.module.css';
import { dressCode } from './dress-code';

/** Makes what a text brings usable: wide things scroll in a box of their own, listings can be copied. */
export const dressBody = (body: HTMLElement): void => {
  for (const listing of body.querySelectorAll('pre'))
    dressCode(listing, inOwnBox(listing, 'codeBox'));
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table') === null) inOwnBox(table, 'tableBox');
  }
  for (const formula of body.querySelectorAll('math[display="block"], code[data-math="block"]')) {
    inOwnBox(formula, 'formulaBox');
  }
};

/** Wide things scroll by themselves, reachable by keyboard. */
const inOwnBox = (wide: Element, name: 'codeBox' | 'tableBox' | 'formulaBox'): HTMLElement => {
  const box = document.createElement('div');
  box.className = styles['wide'] ?? '';
  box.tabIndex = 0;
  box.role = 'group';
  box.ariaLabel = t(name);
  wide.replaceWith(box);
  box.append(wide);
  return box;
};
