import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import { useModal } from '../panel/use-modal';
import { t } from '../text/t';
import styles from './lightbox.module.css';

interface LightboxProps {
  /** The text's pictures that can be opened, in order. */
  readonly pictures: readonly HTMLImageElement[];
  readonly first: HTMLImageElement;
  readonly onClose: () => void;
}

const zooms = [1, 1.5, 2, 3, 4] as const;

/** A picture as large as the window, or larger, with its caption; arrows lead to the others. */
export const Lightbox = ({ pictures, first, onClose }: LightboxProps) => {
  const { close, dialog } = useModal(onClose);
  const [at, setAt] = useState(Math.max(0, pictures.indexOf(first)));
  const [zoom, setZoom] = useState(0);
  useEffect(
    () => () => {
      first.focus({ preventScroll: true });
    },
    [],
  );
  const go = (step: 1 | -1): void => {
    setZoom(0);
    setAt((at + step + pictures.length) % pictures.length);
  };
  const enlarge = (step: 1 | -1): void => {
    setZoom(Math.min(zooms.length - 1, Math.max(0, zoom + step)));
  };
  const picture = pictures[at] ?? first;
  const several = pictures.length > 1;
  return (
    <dialog
      class={styles['box']}
      aria-label={t('picture')}
      {...dialog}
      onKeyDown={(event) => {
        if (answerKey(event.key, several ? go : null, enlarge)) event.preventDefault();
        // What is under the picture must not hear its keys.
        event.stopPropagation();
      }}
    >
      <Bar at={at} count={pictures.length} go={go} zoom={zoom} enlarge={enlarge} close={close} />
      <div
        class={styles['stage']}
        tabIndex={0}
        role="group"
        aria-label={t('picture')}
        data-zoom={zoom > 0}
        onClick={() => {
          setZoom(zoom === 0 ? 2 : 0);
        }}
      >
        <img
          src={picture.src}
          alt={picture.alt}
          style={{ '--zoom': String(zooms[zoom] ?? 1) }}
          data-testid="large-picture"
        />
      </div>
      {captionOf(picture) !== '' && (
        <p class={styles['caption']} dir="auto">
          {captionOf(picture)}
        </p>
      )}
    </dialog>
  );
};

interface BarProps {
  readonly at: number;
  readonly count: number;
  readonly go: (step: 1 | -1) => void;
  readonly zoom: number;
  readonly enlarge: (step: 1 | -1) => void;
  readonly close: () => void;
}

const Bar = ({ at, count, go, zoom, enlarge, close }: BarProps) => (
  <div class={styles['bar']}>
    {count > 1 && <span aria-live="polite">{t('pictureOf', at + 1, count)}</span>}
    <span class={styles['gap']} />
    {count > 1 && (
      <>
        <IconButton
          icon="back"
          label={t('previousPicture')}
          onClick={() => {
            go(-1);
          }}
        />
        <IconButton
          icon="forward"
          label={t('nextPicture')}
          onClick={() => {
            go(1);
          }}
        />
      </>
    )}
    <IconButton
      icon="remove"
      label={t('smaller')}
      disabled={zoom === 0}
      onClick={() => {
        enlarge(-1);
      }}
    />
    <IconButton
      icon="add"
      label={t('larger')}
      disabled={zoom === zooms.length - 1}
      onClick={() => {
        enlarge(1);
      }}
    />
    <IconButton icon="close" label={t('close')} onClick={close} />
  </div>
);

const captionOf = (picture: HTMLImageElement): string =>
  (picture.closest('figure')?.querySelector('figcaption')?.textContent ?? picture.alt).trim();

const answerKey = (
  key: string,
  go: ((step: 1 | -1) => void) | null,
  enlarge: (step: 1 | -1) => void,
): boolean => {
  if (key === '+' || key === '=') enlarge(1);
  else if (key === '-') enlarge(-1);
  else if (key === arrow('back') && go) go(-1);
  else if (key === arrow('onward') && go) go(1);
  else return false;
  return true;
};

/** Onward is where one reads to. */
const arrow = (way: 'back' | 'onward'): string =>
  (document.documentElement.dir === 'rtl') === (way === 'back') ? 'ArrowRight' : 'ArrowLeft';
