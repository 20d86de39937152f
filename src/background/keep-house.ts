import { forgetReleasedHosts } from '../library/hosts';
import { shortenJournal } from '../library/journal';
import type { Library } from '../library/open-library';
import { forgetLostTexts } from '../library/made-texts';
import { forgetLostRecordings } from '../library/playbacks';
import { purgeRemovedFeeds } from '../library/purge-removed-feeds';
import { purgeRead } from '../library/retain';
import { readSettings } from '../library/settings';
import { forgetStaleSites } from '../library/sites';

/** Once a day: lets go of what nobody needs any more. */
export const keepHouse = async (library: Library): Promise<void> => {
  await purgeRemovedFeeds(library);
  await purgeRead(library, await readSettings(library));
  await forgetLostRecordings(library);
  await forgetLostTexts(library);
  await shortenJournal(library);
  await forgetReleasedHosts(library);
  await forgetStaleSites(library);
};
