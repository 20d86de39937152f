const mark = 'data-thread';

/** Marks the chosen root of a thread, or of anything else as none: in a thread what is named for comments is the text. */
export const markThread = (root: Element, isThread: boolean): void => {
  root.toggleAttribute(mark, isThread);
};

/** Whether a chosen root is a thread's. */
export const isThread = (root: Element): boolean => root.hasAttribute(mark);
