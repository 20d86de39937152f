import { offscreenDomHost } from '../browser/offscreen-client';
import { startBackground } from './start-background';

// Chrome's service worker: no DOM, so pages are cleaned in the offscreen document.
startBackground(offscreenDomHost);
