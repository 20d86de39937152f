import type { Upgrade } from './upgrade';

/** Feeds get a choice of how they are told of and read; until now they were told of or not. */
export const offerChoices: Upgrade = async (_, tx) => {
  for await (const cursor of tx.objectStore('feeds')) {
    const { notify, ...feed } = cursor.value as Omit<typeof cursor.value, 'notify'> & {
      readonly notify?: unknown;
    };
    await cursor.update({
      ...feed,
      notify: notify === false ? 'off' : 'each',
      readingChoice: 'auto',
    });
  }
};
