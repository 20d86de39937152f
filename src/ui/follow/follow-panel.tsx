import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/button';
import { failureText } from '../text/failure-text';
import { t } from '../text/t';
import { AddressBox } from './address-box';
import { FeedChoices } from './feed-choices';
import { FeedPreviewCard } from './feed-preview-card';
import type { FollowModel } from './follow-model';
import type { FollowState } from './follow-state';
import styles from './follow.module.css';

interface FollowPanelProps {
  readonly follow: FollowModel;
  /** Shown under the address box while nothing else is: other ways to begin. */
  readonly children?: ComponentChildren;
}

/** From an address to a followed feed, the same in both faces. */
export const FollowPanel = ({ follow, children }: FollowPanelProps) => {
  const state = follow.state.value;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What came of it is read out, and the next Tab reaches its buttons.
    if (state.kind !== 'typing' && state.kind !== 'checking') outcome.current?.focus();
  }, [state.kind]);
  return (
    <div class={styles['panel']}>
      <AddressBox follow={follow} />
      <div class={styles['outcome']} ref={outcome} tabIndex={-1} aria-live="polite">
        <Outcome follow={follow} state={state} />
      </div>
      {state.kind === 'typing' && children}
    </div>
  );
};

const Outcome = ({ follow, state }: { follow: FollowModel; state: FollowState }) => {
  switch (state.kind) {
    case 'typing':
      return state.invalid ? (
        <Told {...failureText({ kind: 'invalidAddress', address: follow.address.value })} />
      ) : null;
    case 'checking':
      return <p class={styles['checking']}>{t('checkingAddress', new URL(state.url).host)}</p>;
    case 'access':
      return <AccessStep follow={follow} state={state} />;
    case 'choices':
      return <FeedChoices choices={state.choices} follow={follow} />;
    case 'preview':
      return <FeedPreviewCard state={state} follow={follow} />;
    case 'failed':
      return <Failed follow={follow} state={state} />;
  }
};

const Told = ({
  what,
  todo,
  children,
}: {
  what: string;
  todo: string;
  children?: ComponentChildren;
}) => (
  <div class={styles['told']} data-testid="follow-message">
    <p class={styles['what']}>{what}</p>
    <p>{todo}</p>
    {children}
  </div>
);

const AccessStep = ({
  follow,
  state: { url, stage },
}: {
  readonly follow: FollowModel;
  readonly state: Extract<FollowState, { kind: 'access' }>;
}) => {
  const host = new URL(url).hostname;
  if (stage === 'prompting') return <p class={styles['checking']}>{t('accessPrompting', host)}</p>;
  const what = stage === 'refused' ? t('accessRefused', host) : t('accessNeeded', host);
  return (
    <Told what={what} todo={t('accessWhy', host)}>
      <Button look="primary" onClick={() => void follow.allow(url)}>
        {t('allowHost', host)}
      </Button>
    </Told>
  );
};

const Failed = ({
  follow,
  state: { url, failure },
}: {
  readonly follow: FollowModel;
  readonly state: Extract<FollowState, { kind: 'failed' }>;
}) => {
  const mayAsk = failure.kind === 'noPermission' || failure.kind === 'unreachable';
  return (
    <Told {...failureText(failure)}>
      <div class={styles['buttons']}>
        <Button onClick={() => void follow.open(url)}>{t('tryAgain')}</Button>
        {mayAsk && (
          <Button onClick={() => void follow.allow(url)}>
            {t('allowHost', new URL(url).hostname)}
          </Button>
        )}
      </div>
    </Told>
  );
};
