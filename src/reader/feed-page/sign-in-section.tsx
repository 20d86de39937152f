import { useEffect, useState } from 'preact/hooks';
import { readCredential } from '../../library/credentials';
import type { Feed, SignIn } from '../../model/feed';
import { Button } from '../../ui/controls/button';
import controls from '../../ui/controls/controls.module.css';
import type { Desk } from '../../ui/models/desk';
import { t } from '../../ui/text/t';
import type { MendModel } from '../health/mend-model';
import styles from '../pages.module.css';

interface SignInProps {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly mend: Pick<MendModel, 'signIn' | 'useCookies' | 'usePassword'>;
}

const choices: readonly SignIn[] = ['none', 'cookies', 'basic'];

const choiceText = (choice: SignIn): string => {
  switch (choice) {
    case 'none':
      return t('signInNone');
    case 'cookies':
      return t('signInCookies');
    case 'basic':
      return t('signInBasic');
  }
};

/** How a private feed knows the person; saved by a click, since sending anything along needs access to the site. */
export const SignInSection = ({ feed, desk, mend }: SignInProps) => {
  const [kind, setKind] = useState(feed.signIn);
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [keptUser, setKeptUser] = useState<string | null>(null);
  useEffect(() => {
    setKind(feed.signIn);
    void readCredential(desk.face.library, feed.id).then((kept) => {
      setKeptUser(kept?.user ?? null);
    });
  }, [feed.signIn, feed.nextCheckAt]);
  const save = (): void => {
    if (kind === 'none') void mend.signIn(feed, { kind });
    else if (kind === 'cookies') void mend.useCookies(feed);
    else void mend.usePassword(feed, { user, password });
    setPassword('');
  };
  return (
    <form
      class={styles['section']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>{t('signInTitle')}</h2>
      <fieldset class={styles['choices']}>
        <legend class="visually-hidden">{t('signInTitle')}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="sign-in"
              checked={kind === choice}
              onChange={() => {
                setKind(choice);
              }}
            />
            {choiceText(choice)}
          </label>
        ))}
      </fieldset>
      {kind === 'cookies' && <p class={styles['hint']}>{t('mendCookiesHint')}</p>}
      {kind === 'basic' && (
        <>
          <TextField label={t('signInUser')} type="text" value={user} onInput={setUser} />
          <TextField
            label={t('signInPassword')}
            type="password"
            value={password}
            onInput={setPassword}
          />
          {keptUser !== null && <p class={styles['hint']}>{t('signInKept', keptUser)}</p>}
          {feed.url.startsWith('http:') && <p class={styles['feedFailure']}>{t('signInUnsafe')}</p>}
          <p class={styles['hint']}>{t('signInHint')}</p>
        </>
      )}
      {(kind !== feed.signIn || kind === 'basic') && (
        <div>
          <Button disabled={kind === 'basic' && user === ''}>{t('save')}</Button>
        </div>
      )}
    </form>
  );
};

interface TextFieldProps {
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const TextField = ({ label, type, value, onInput }: TextFieldProps) => {
  const shared = {
    class: controls['textInput'],
    value,
    spellcheck: false,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      onInput(event.currentTarget.value);
    },
  } as const;
  return (
    <label class={styles['stacked']}>
      <span>{label}</span>
      {type === 'text' ? (
        <input type="text" autocomplete="off" {...shared} />
      ) : (
        <input type="password" autocomplete="new-password" {...shared} />
      )}
    </label>
  );
};
