import { answerWorker } from '../browser/offscreen-client';
import { createDomHost } from './dom-host';

answerWorker(createDomHost(window));
