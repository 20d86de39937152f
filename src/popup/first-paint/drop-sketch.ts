/** Takes the sketch away: the true page stands beneath it. */
export const dropSketch = (): void => {
  document.getElementById('first')?.remove();
};

/** Whether a sketch was painted, so that the shell need not be. */
export const hasSketch = (): boolean => document.getElementById('first') !== null;
