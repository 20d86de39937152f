// The styles of the first screen, which paint-first.js needs; all else comes when that has been painted.
import '../ui/styles/base.css';
import '../ui/controls/controls.module.css';
import '../ui/icons/icon.module.css';
import '../ui/list/list.module.css';
import './popup.module.css';
import { afterFirstPaint } from './first-paint/after-first-paint';

void afterFirstPaint().then(() => import('./start-popup'));
