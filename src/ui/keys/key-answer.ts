import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import type { Command } from './commands';

/** Commands that a face answers in its own way; true where it did. */
export type OwnAnswer = (command: Command) => boolean;

/** Does what a key press means, first in the face's own way. */
export type AnswerKey = (
  event: KeyboardEvent,
  desk: Desk,
  navigation: Navigation,
  own: OwnAnswer,
) => void;
