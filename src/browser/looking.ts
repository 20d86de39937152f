/** Held by each page of the reader while the person looks at it. */
export const lookingLock = 'bantin.looking';

/** Whether the person looks at the reader just now. */
export const isLooking = async (): Promise<boolean> => {
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === lookingLock) === true;
};
