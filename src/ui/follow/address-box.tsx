import { useEffect, useRef } from 'preact/hooks';
import controls from '../controls/controls.module.css';
import { Button } from '../controls/button';
import { t } from '../text/t';
import type { FollowModel } from './follow-model';
import styles from './follow.module.css';

/** Where an address is typed or pasted; why access is asked stands beside the button before the browser asks. */
export const AddressBox = ({ follow }: { follow: FollowModel }) => {
  const input = useRef<HTMLInputElement>(null);
  const host = follow.askedHost.value;
  const state = follow.state.value;
  useEffect(() => {
    if (follow.state.peek().kind === 'typing') input.current?.focus();
  }, []);
  return (
    <form
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void follow.submit();
      }}
    >
      <label for="follow-address">{t('addressLabel')}</label>
      <div class={styles['line']}>
        <input
          id="follow-address"
          ref={input}
          class={controls['textInput']}
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          dir="ltr"
          value={follow.address.value}
          aria-invalid={state.kind === 'typing' && state.invalid}
          onInput={(event) => {
            const pasted = event.inputType === 'insertFromPaste';
            follow.type(event.currentTarget.value, pasted);
          }}
        />
        <Button look="primary" disabled={state.kind === 'checking'}>
          {t('look')}
        </Button>
      </div>
      {state.kind === 'typing' && (
        <p class={styles['why']}>{host === null ? t('addressHint') : t('accessWhy', host)}</p>
      )}
    </form>
  );
};
