import type { ArticleId } from '../../model/ids';
import { Icon } from '../icons/icon';
import type { Desk } from '../models/desk';
import { t } from '../text/t';
import styles from './article-tags.module.css';

interface TagsProps {
  readonly articleId: ArticleId;
  readonly tags: readonly string[];
  readonly desk: Desk;
}

/** An open article's tags, and the way to change them. */
export const ArticleTags = ({ articleId, tags, desk }: TagsProps) => (
  <button
    type="button"
    class={styles['tags']}
    aria-haspopup="dialog"
    onClick={() => {
      desk.tagging.value = [articleId];
    }}
  >
    <Icon name="tag" />
    <span>{t('tags')}</span>
    {tags.map((tag) => (
      <span key={tag} class={styles['tag']} dir="auto">
        {tag}
      </span>
    ))}
  </button>
);
