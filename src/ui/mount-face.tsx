import { render, type ComponentChildren } from 'preact';
import type { Face } from './models/face';
import { startFace } from './start-face';
import { textLanguage } from './text/t';
import { textDirection } from './text/text-direction';
import './styles/base.css';

/** How a face looks while its library opens, and once it is open. */
interface FaceLook {
  readonly waiting: () => ComponentChildren;
  readonly ready: (face: Face) => ComponentChildren;
  /** Called where the library will not open. */
  readonly failed?: () => void;
}

/** Paints the shell, opens the library, then paints the face; says so where the library will not open. */
export const mountFace = async (look: FaceLook): Promise<void> => {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app.');
  document.documentElement.lang = textLanguage();
  document.documentElement.dir = textDirection(textLanguage());
  render(look.waiting(), app);
  try {
    const face = await startFace();
    render(look.ready(face), app);
  } catch (error) {
    look.failed?.();
    const { LibraryClosedScreen } = await import('./library-closed');
    render(<LibraryClosedScreen error={error} />, app);
  }
};
