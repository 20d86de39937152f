import { noteLooking } from '../browser/note-looking';
import { mountFace } from '../ui/mount-face';
import { Reader, ReaderShell } from './reader';

void mountFace({
  waiting: () => <ReaderShell />,
  ready: (face) => <Reader face={face} />,
});

noteLooking();
