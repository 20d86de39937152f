import { openTab } from '../../browser/tabs';
import type { Feed } from '../../model/feed';
import type { Diagnosis, FeedChoice } from '../../model/messages';
import { Button } from '../../ui/controls/button';
import type { Desk } from '../../ui/models/desk';
import { failureText } from '../../ui/text/failure-text';
import { t } from '../../ui/text/t';
import styles from './health.module.css';
import { writeRoute } from '../route';
import type { MendModel } from './mend-model';

interface NoteProps {
  readonly feed: Feed;
  readonly desk: Desk;
  readonly mend: MendModel;
}

/** What finding out brought to light about a feed, with its mend. */
export const FindingNote = ({ feed, desk, mend }: NoteProps) => {
  const finding = mend.findings.value.get(feed.id);
  return (
    <div role="status">
      {finding !== undefined && (
        <div class={styles['finding']} data-testid="finding">
          {finding === 'asking' ? (
            <p>{t('findingOut')}</p>
          ) : (
            <Found finding={finding} feed={feed} desk={desk} mend={mend} />
          )}
        </div>
      )}
    </div>
  );
};

const Found = ({ finding, feed, desk, mend }: NoteProps & { readonly finding: Diagnosis }) => {
  switch (finding.kind) {
    case 'fine':
      return (
        <>
          <p>{t('foundFine')}</p>
          <Button look="primary" onClick={() => void mend.recheck(feed)}>
            {t('checkNow')}
          </Button>
        </>
      );
    case 'moved':
      return (
        <>
          <p>{t('foundMoved', finding.url)}</p>
          <AddressButton url={finding.url} feed={feed} mend={mend} />
        </>
      );
    case 'becameHtml':
      return (
        <>
          <p>{t('foundBecameHtml')}</p>
          <Choices choices={finding.choices} feed={feed} mend={mend} />
        </>
      );
    case 'needsLogin':
      return <NeedsLogin feed={feed} mend={mend} pageUrl={finding.pageUrl} />;
    case 'noPermission':
      return (
        <>
          <p>{t('foundNoPermission', new URL(finding.origin).host)}</p>
          <Button look="primary" onClick={() => void desk.poll.allow([feed])}>
            {t('allowHost', new URL(finding.origin).host)}
          </Button>
        </>
      );
    case 'certificate':
      return (
        <>
          <p>{t('foundCertificate', finding.host)}</p>
          <p>{t('foundCertificateTodo')}</p>
          <PageButton url={feed.siteUrl ?? feed.url} />
        </>
      );
    case 'challenge':
      return (
        <>
          <p>{t('foundChallenge')}</p>
          <p>{t('foundChallengeTodo')}</p>
          <Button
            look="primary"
            onClick={() => {
              void mend.useCookies(feed);
              void openTab(finding.pageUrl);
            }}
          >
            {t('mendOpenAndCookies')}
          </Button>
        </>
      );
    case 'failing':
      return <Failing finding={finding} feed={feed} mend={mend} />;
  }
};

type MendProps = Pick<NoteProps, 'feed' | 'mend'>;

const NeedsLogin = ({ feed, mend, pageUrl }: MendProps & { readonly pageUrl: string }) => (
  <>
    <p>{t('foundNeedsLogin')}</p>
    <p>{t('mendCookiesHint')}</p>
    <div class={styles['mends']}>
      <Button look="primary" onClick={() => void mend.useCookies(feed)}>
        {t('mendCookies')}
      </Button>
      <a class={styles['link']} href={writeRoute({ kind: 'feedPage', feedId: feed.id })}>
        {t('mendPassword')}
      </a>
      <PageButton url={pageUrl} />
    </div>
  </>
);

/** Limits that a person may raise with one click, and to what. */
const raised = { feedLimitMegabytes: 50, feedTimeoutSeconds: 90 } as const;

const Failing = ({
  finding: { failure, choices },
  feed,
  mend,
}: MendProps & { readonly finding: Extract<Diagnosis, { kind: 'failing' }> }) => {
  const { what, todo } = failureText(failure);
  const { feedLimitMegabytes, feedTimeoutSeconds } = raised;
  return (
    <>
      <p>
        <b>{what}</b> {todo}
      </p>
      {failure.kind === 'tooLarge' && failure.limitBytes < feedLimitMegabytes * 1_048_576 && (
        <Button look="primary" onClick={() => void mend.raiseLimit(feed, { feedLimitMegabytes })}>
          {t('mendLimit', feedLimitMegabytes)}
        </Button>
      )}
      {failure.kind === 'timeout' && failure.afterMs < feedTimeoutSeconds * 1000 && (
        <Button look="primary" onClick={() => void mend.raiseLimit(feed, { feedTimeoutSeconds })}>
          {t('mendTimeout', feedTimeoutSeconds)}
        </Button>
      )}
      <Choices choices={choices} feed={feed} mend={mend} />
    </>
  );
};

const Choices = ({
  choices,
  feed,
  mend,
}: MendProps & { readonly choices: readonly FeedChoice[] }) => (
  <>
    <p>{choices.length === 0 ? t('foundNothing') : t('foundChoices')}</p>
    <div class={styles['mends']}>
      {choices.slice(0, 5).map(({ url }) => (
        <AddressButton key={url} url={url} feed={feed} mend={mend} />
      ))}
      <PageButton url={feed.siteUrl ?? feed.url} />
    </div>
  </>
);

const AddressButton = ({ url, feed, mend }: MendProps & { readonly url: string }) => (
  <Button look="primary" onClick={() => void mend.useAddress(feed, url)}>
    <span class={styles['mendAddress']}>{t('mendUseAddress', url)}</span>
  </Button>
);

const PageButton = ({ url }: { readonly url: string }) => (
  <Button icon="open" onClick={() => void openTab(url)}>
    {t('openPage')}
  </Button>
);
