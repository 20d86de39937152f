import { t } from '../../text/t';
import styles from '../article-body.module.css';

/** Gives a listing a line over it with its language and a button that copies it. */
export const dressCode = (listing: HTMLElement, box: HTMLElement): void => {
  const frame = document.createElement('div');
  frame.className = styles['code'] ?? '';
  const bar = document.createElement('div');
  bar.className = styles['codeBar'] ?? '';
  bar.dataset['furniture'] = '';
  const language = document.createElement('span');
  language.textContent = listing.dataset['language'] ?? '';
  bar.append(language, copyButton(listing));
  box.replaceWith(frame);
  frame.append(bar, box);
};

const saidMs = 2000;

const copyButton = (listing: HTMLElement): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('copyCode');
  const say = (key: 'copied' | 'copyFailed'): void => {
    button.textContent = t(key);
    setTimeout(() => {
      button.textContent = t('copyCode');
    }, saidMs);
  };
  button.ariaLive = 'polite';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(listing.textContent).then(
      () => {
        say('copied');
      },
      () => {
        say('copyFailed');
      },
    );
  });
  return button;
};
