import styles from './list.module.css';

/** A feed's own picture, or a tile with its first letter in a colour of its own. */
export const FeedIcon = ({
  name,
  dataUrl,
}: {
  name: string;
  dataUrl: string | null | undefined;
}) =>
  dataUrl ? (
    <img class={styles['feedIcon']} src={dataUrl} alt="" width="16" height="16" />
  ) : (
    <span
      class={`${styles['feedIcon'] ?? ''} ${styles['letter'] ?? ''}`}
      data-tile={tileOf(name)}
      aria-hidden="true"
    >
      {[...name.trim()][0]?.toLocaleUpperCase() ?? '·'}
    </span>
  );

const tileOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6, 7);
