import { openReader } from '../drivers/faces';
import type { World } from '../drivers/world';

/** The feeds of the local news site that the demo follows. */
export const demoFeeds = ['/vi/feed/', '/en/feed/', '/world/feed/'] as const;

/** Leaves a person with Bantin in a window, following the local site, until they close the browser. */
export const letTry = async (world: World): Promise<void> => {
  for (const feed of demoFeeds) await world.follow(feed);
  await world.desk.close();
  await openReader(world.driver, '/', null);
  console.log(`
Bantin follows three feeds of the local news site ${world.site.origin}/
Read in the tab that is open, or click Bantin's icon in the toolbar (it may hide behind the puzzle piece).
Close the browser, or press Ctrl+C here, to end.`);
  await Promise.race([
    new Promise((resolve) => world.driver.browser.once('disconnected', resolve)),
    new Promise((resolve) => process.once('SIGINT', resolve)),
  ]);
};
