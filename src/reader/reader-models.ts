import { catchUp } from '../library/catch-up';
import { createFollowModel, type FollowModel } from '../ui/follow/follow-model';
import { createDesk, type Desk } from '../ui/models/desk';
import type { Face } from '../ui/models/face';
import { createFilesModel, type FilesModel } from './files-model';
import { createReaderNavigation, type ReaderNavigation } from './reader-navigation';
import { readRoute } from './route';

/** Every view model of the full tab. */
export interface ReaderModels {
  readonly desk: Desk;
  readonly follow: FollowModel;
  readonly files: FilesModel;
  readonly navigation: ReaderNavigation;
  readonly dispose: () => void;
}

/** Makes the full tab's view models, beginning where its address says. */
export const createReaderModels = (face: Face): ReaderModels => {
  const route = readRoute(location.hash);
  const desk = createDesk(
    face,
    route.kind === 'view' ? route.view : { kind: 'unread', feedId: null },
  );
  const navigation = createReaderNavigation(window, desk.list.view, desk.list.show);
  const follow = createFollowModel({
    ...face,
    followed: (feedId, preview) => {
      if (navigation.route.peek().kind === 'welcome') void catchUp(face.library, [feedId]);
      else navigation.openView({ kind: 'all', feedId });
      desk.toasts.show({ kind: 'following', name: preview.title });
    },
  });
  if (route.kind === 'follow' && route.url !== null) follow.type(route.url, true);
  return {
    desk,
    follow,
    navigation,
    files: createFilesModel(face, desk.toasts, desk.poll),
    dispose: () => {
      navigation.dispose();
      follow.dispose();
      desk.dispose();
    },
  };
};
