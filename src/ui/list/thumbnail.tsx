import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { readPictures } from '../../library/read-pictures';
import type { Desk } from '../models/desk';
import styles from './list.module.css';

interface ThumbnailProps {
  readonly url: string;
  readonly desk: Desk;
  /** Told whether there is one: a style that looked for it by `:has` was worked out anew for the whole page with each row. */
  readonly shown: Signal<boolean>;
}

/** An article's picture, where it is kept: a list asks no site for anything. */
export const Thumbnail = ({ url, desk, shown }: ThumbnailProps) => {
  const [src, setSrc] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void readPictures(desk.face.library, [url]).then(({ kept }) => {
      const picture = kept.get(url);
      if (picture === undefined || gone) return;
      made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
      setSrc(made);
      shown.value = true;
    });
    return () => {
      gone = true;
      shown.value = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [url]);
  return src === null ? null : (
    <img class={styles['thumbnail']} src={src} alt="" width="56" height="56" decoding="async" />
  );
};
