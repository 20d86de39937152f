import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { lazyScreen } from '../screens/lazy-screen';

const PlayerBar = lazyScreen(() => import('./player-bar').then((part) => part.PlayerBar));

interface PlaceProps {
  readonly desk: Desk;
  readonly navigation: Pick<Navigation, 'openArticle'>;
  readonly inPopup: boolean;
}

/** Where what plays stands, beside all that is shown; its code comes with the first thing played. */
export const PlayerPlace = (props: PlaceProps) => {
  const episode = props.desk.playing.value;
  return episode && <PlayerBar {...props} episode={episode} />;
};
