import type { Article } from '../../model/article';
import { feedName } from '../../model/feed';
import type { Enclosure } from '../../model/parsed-feed';
import { Button } from '../controls/button';
import type { Desk } from '../models/desk';
import { bytesText } from '../text/feed-text';
import { hostOf } from '../text/host-of';
import { t } from '../text/t';
import { episodesOf, type Episode } from './episode';
import { useAccess } from './use-access';
import styles from './player.module.css';

/** What an article brings to be heard or watched; nothing of it is loaded before it is asked for. */
export const EpisodeCards = ({ article, desk }: { article: Article; desk: Desk }) => {
  const feed = desk.feeds.byId.value.get(article.feedId);
  const episodes = episodesOf(article, feed ? feedName(feed) : '');
  return (
    <>
      {episodes.map((episode) => (
        <Card
          key={episode.url}
          episode={episode}
          desk={desk}
          enclosure={fileOf(article, episode)}
        />
      ))}
    </>
  );
};

const fileOf = (article: Article, { url }: Episode): Enclosure | undefined =>
  article.enclosures.find((enclosure) => enclosure.url === url);

interface CardProps {
  readonly episode: Episode;
  readonly enclosure: Enclosure | undefined;
  readonly desk: Desk;
}

const Card = ({ episode, enclosure, desk }: CardProps) => {
  const playing = desk.playing.value?.url === episode.url;
  const allow = useAccess(desk.face, [episode.url]);
  const play = async (): Promise<void> => {
    await allow();
    desk.playing.value = episode;
  };
  const bytes = enclosure?.length ?? 0;
  return (
    <p class={styles['card']} data-testid="episode">
      <Button look="primary" disabled={playing} onClick={() => void play()}>
        {t(playing ? 'playsNow' : episode.isFilm ? 'watch' : 'listen')}
      </Button>
      <span>{hostOf(episode.url)}</span>
      {bytes > 10_000 && <span>{bytesText(bytes)}</span>}
    </p>
  );
};
