import { lookingLock } from './looking';

/**
 * Notes for as long as this page has the focus that the person looks at it. A lock does that: the browser takes it back
 * when the page goes, however it goes.
 */
export const noteLooking = (): void => {
  let leave: (() => void) | null = null;
  const follow = (): void => {
    const looks = document.hasFocus() && document.visibilityState === 'visible';
    if (looks === (leave !== null)) return;
    if (!looks) {
      leave?.();
      leave = null;
      return;
    }
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    // Shared: several windows may be looked at in turn.
    void navigator.locks.request(lookingLock, { mode: 'shared' }, () => left);
  };
  for (const event of ['focus', 'blur']) addEventListener(event, follow);
  document.addEventListener('visibilitychange', follow);
  follow();
};
