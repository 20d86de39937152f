import { isInTab } from '../browser/tabs';
import { mountFace } from '../ui/mount-face';
import { Popup, PopupShell } from './popup';

void isInTab().then((inTab) => {
  if (inTab) document.documentElement.dataset['place'] = 'tab';
});

void mountFace({
  waiting: () => <PopupShell />,
  ready: (face) => <Popup face={face} />,
});
