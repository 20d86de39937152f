import { noChange } from '../model/change-set';
import type { SignIn } from '../model/feed';
import type { FeedId } from '../model/ids';
import { changeCheck } from './feed-records';
import { write, type Library } from './open-library';
import type { CredentialRecord } from './records';

/** How a feed is to be signed in to. */
export type SignInChoice =
  | { readonly kind: Exclude<SignIn, 'basic'> }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string };

/** Sets how a feed is signed in to, forgetting any password it had; it is asked anew at once. */
export const changeSignIn = async (
  library: Library,
  feedId: FeedId,
  choice: SignInChoice,
): Promise<void> => {
  const tx = write(library, ['feeds', 'checks', 'credentials']);
  const feed = await tx.objectStore('feeds').get(feedId);
  if (feed) {
    void tx.objectStore('feeds').put({ ...feed, signIn: choice.kind });
    await changeCheck(tx, feedId, {
      ...{ etag: null, lastModified: null },
      ...{ nextCheckAt: library.now(), nextCheckReason: null },
    });
    void (choice.kind === 'basic'
      ? tx.objectStore('credentials').put({ feedId, user: choice.user, password: choice.password })
      : tx.objectStore('credentials').delete(feedId));
  }
  await tx.done;
  library.announce({ ...noChange, feeds: [feedId] });
};

/** A private feed's user and password; only for asking that feed. */
export const readCredential = (
  library: Library,
  feedId: FeedId,
): Promise<CredentialRecord | undefined> => library.db.get('credentials', feedId);
