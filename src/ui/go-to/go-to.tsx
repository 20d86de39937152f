import { useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { FeedIcon } from '../list/feed-icon';
import type { Desk } from '../models/desk';
import type { Navigation } from '../models/navigation';
import { useModal } from '../panel/use-modal';
import { t } from '../text/t';
import { findPlaces, type Place } from './find-places';
import styles from './go-to.module.css';
import { placesOf } from './places-of';

interface GoToProps {
  readonly desk: Desk;
  readonly navigation: Navigation;
  readonly onClose: () => void;
}

const mostShown = 12;
const optionId = (at: number): string => `go-to-${at}`;

/** A field in which a few letters of a name lead there. */
export const GoTo = ({ desk, navigation, onClose }: GoToProps) => {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { close, dialog } = useModal(onClose);
  const places = withSearch(
    findPlaces(placesOf(desk, navigation), typed, mostShown),
    typed,
    navigation,
  );
  const go = (place: Place | undefined): void => {
    close();
    place?.go();
  };
  return (
    <dialog class={styles['dialog']} aria-label={t('goTo')} {...dialog}>
      <input
        class={styles['box']}
        role="combobox"
        aria-expanded={places.length > 0}
        aria-controls="go-to-list"
        aria-autocomplete="list"
        aria-label={t('goToHint')}
        placeholder={t('goToHint')}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        {...(places.length > 0 && { 'aria-activedescendant': optionId(at) })}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) setAt((at + step + places.length) % Math.max(1, places.length));
          else if (event.key === 'Enter' && !event.isComposing) go(places[at]);
          else return;
          event.preventDefault();
        }}
      />
      <ul class={styles['list']} id="go-to-list" role="listbox" aria-label={t('goTo')}>
        {places.map((place, index) => (
          <li
            key={place.key}
            id={optionId(index)}
            class={styles['option']}
            role="option"
            aria-selected={index === at}
            onClick={() => {
              go(place);
            }}
          >
            {place.icon === null ? (
              <FeedIcon name={place.name} dataUrl={place.picture} />
            ) : (
              <Icon name={place.icon} />
            )}
            <span>{place.name}</span>
            {place.detail !== '' && <small>{place.detail}</small>}
          </li>
        ))}
      </ul>
      {places.length === 0 && <p class={styles['nothing']}>{t('goToNothing')}</p>}
    </dialog>
  );
};

/** What is no name may be something to search for. */
const withSearch = (
  places: readonly Place[],
  typed: string,
  navigation: Navigation,
): readonly Place[] => {
  const query = typed.trim();
  if (query === '') return places;
  const go = (): void => {
    navigation.openSearch(query);
  };
  const name = t('goToSearch', query);
  return [...places, { key: 'search for', name, detail: '', icon: 'search', go }];
};
