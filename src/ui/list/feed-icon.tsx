import styles from './list.module.css';

/** A feed's own picture, or a tile with its first letter in a colour of its own. */
export const FeedIcon = ({
  name,
  dataUrl,
  far = false,
}: {
  name: string;
  dataUrl: string | null | undefined;
  /** Whether it may stand far out of sight, where it need not be decoded. */
  far?: boolean;
}) =>
  dataUrl ? (
    <img
      class={styles['feedIcon']}
      src={dataUrl}
      alt=""
      width="16"
      height="16"
      loading={far ? 'lazy' : 'eager'}
    />
  ) : (
    <span
      class={`${styles['feedIcon'] ?? ''} ${styles['letter'] ?? ''}`}
      data-tile={tileOf(name)}
      aria-hidden="true"
    >
      {firstLetter(name)}
    </span>
  );

const firstLetter = (name: string): string =>
  /[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase() ?? '·';

/** The same name has the same colour, whenever it is shown. */
const tileOf = (name: string): number => {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % 6;
};
