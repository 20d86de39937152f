const noteKey = 'bantin.checklist';

type Notes = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Has the checklist stand in the empty pane from now on. */
export const showChecklist = (notes: Notes): void => {
  notes.setItem(noteKey, 'shown');
};

/** Takes the checklist away for good. */
export const hideChecklist = (notes: Notes): void => {
  notes.removeItem(noteKey);
};

/** Whether the checklist is to be shown: after the first run, until it was hidden. */
export const wantsChecklist = (notes: Notes): boolean => notes.getItem(noteKey) !== null;
