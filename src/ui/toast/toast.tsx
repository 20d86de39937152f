import type { Desk } from '../models/desk';
import { lazyScreen } from '../screens/lazy-screen';
import styles from './toast.module.css';

const ToastLine = lazyScreen(() => import('./toast-line').then((part) => part.ToastLine));

/** What was just done, and the way back; the region is there before its first text, so that screen readers hear it. */
export const Toast = ({ desk }: { desk: Desk }) => (
  <div
    class={styles['place']}
    role="status"
    aria-live="polite"
    data-raised={desk.selection.ids.value.size > 0}
  >
    {/* Over tags that are changed it would lie under the dialog, which has its own. */}
    {desk.tagging.value === null && desk.toasts.toast.value && <ToastLine desk={desk} />}
  </div>
);
