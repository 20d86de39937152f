import { useState } from 'preact/hooks';
import type { Feed } from '../../model/feed';
import { Button } from '../../ui/controls/button';
import controls from '../../ui/controls/controls.module.css';
import { useTyped } from '../../ui/controls/use-typed';
import { readAddress } from '../../ui/follow/address';
import { failureText } from '../../ui/text/failure-text';
import { t } from '../../ui/text/t';
import type { MendModel } from '../health/mend-model';
import styles from '../pages.module.css';

interface AddressProps {
  readonly feed: Feed;
  readonly mend: Pick<MendModel, 'useAddress' | 'learn'>;
}

/** Where a feed is asked; another address keeps everything else. */
export const AddressSection = ({ feed, mend }: AddressProps) => {
  const [typed, setTyped] = useTyped(feed.url);
  const [wrong, setWrong] = useState(false);
  const save = (): void => {
    const address = readAddress(typed);
    setWrong(!address.ok);
    if (address.ok) void mend.useAddress(feed, address.value);
  };
  return (
    <form
      class={styles['section']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{t('feedAddress')}</h2>
      <input
        class={controls['textInput']}
        aria-label={t('feedAddress')}
        aria-invalid={wrong}
        aria-describedby="address-hint"
        dir="ltr"
        inputMode="url"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          const address = readAddress(event.currentTarget.value);
          if (address.ok) void mend.learn(address.value);
        }}
      />
      <p id="address-hint" class={wrong ? styles['feedFailure'] : styles['hint']} role="status">
        {wrong
          ? Object.values(failureText({ kind: 'invalidAddress', address: typed })).join(' ')
          : t('changeAddressHint')}
      </p>
      <div>
        <Button disabled={typed.trim() === feed.url}>{t('changeAddress')}</Button>
      </div>
    </form>
  );
};
