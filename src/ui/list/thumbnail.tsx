import { useEffect, useState } from 'preact/hooks';
import { readPictures } from '../../library/read-pictures';
import type { Desk } from '../models/desk';
import styles from './list.module.css';

/** An article's picture, where it is kept: a list asks no site for anything. */
export const Thumbnail = ({ url, desk }: { url: string; desk: Desk }) => {
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void readPictures(desk.face.library, [url]).then(({ kept }) => {
      const picture = kept.get(url);
      if (picture === undefined || gone) return;
      made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
      setShown(made);
    });
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [url]);
  return shown === null ? null : (
    <img class={styles['thumbnail']} src={shown} alt="" width="56" height="56" decoding="async" />
  );
};
