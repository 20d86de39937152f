import { isInTab } from '../browser/tabs';
import { mountFace } from '../ui/mount-face';
import { dropSketch, hasSketch } from './first-paint/drop-sketch';
import { Popup, PopupShell } from './popup';

void isInTab().then((inTab) => {
  if (inTab) document.documentElement.dataset['place'] = 'tab';
});

// The toolbar's popup and a tab share one memory; the side panel, open beside them, has its own.
const place = document.documentElement.dataset['place'] ?? 'popup';

void mountFace({
  waiting: () => !hasSketch() && <PopupShell />,
  ready: (face) => <Popup face={face} place={place} />,
  failed: dropSketch,
});
