import { createDomHost } from '../offscreen/dom-host';
import { startBackground } from './start-background';

// Firefox's event page: it has a DOM of its own.
startBackground(createDomHost(window));
