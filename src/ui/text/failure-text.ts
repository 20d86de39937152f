import type { Failure, NotAFeedReason, PageKind } from '../../model/failure';
import { formatMoment } from './dates';
import { hostOf } from './host-of';
import { t } from './t';

/** A failure in plain words: what happened, and what to do about it. */
export interface FailureText {
  readonly what: string;
  readonly todo: string;
}

/** Says any failure in the person's language. */
export const failureText = (failure: Failure): FailureText => {
  switch (failure.kind) {
    case 'offline':
      return say(t('failedOffline'), t('failedOfflineTodo'));
    case 'noPermission':
      return say(t('failedNoPermission', hostOf(failure.origin)), t('failedNoPermissionTodo'));
    case 'invalidAddress':
      return say(t('failedInvalidAddress', failure.address), t('failedInvalidAddressTodo'));
    case 'unreachable':
      return say(t('failedUnreachable', failure.host), t('failedUnreachableTodo'));
    case 'timeout':
      return say(t('failedTimeout', Math.round(failure.afterMs / 1000)), t('failedLaterTodo'));
    case 'tooLarge':
      return say(
        t('failedTooLarge', Math.round(failure.limitBytes / 1_048_576)),
        t('failedTooLargeTodo'),
      );
    case 'http':
      return httpText(failure.status);
    case 'gone':
      return say(t('failedGone'), t('failedGoneTodo'));
    case 'rateLimited':
      return rateLimitedText(failure.retryAt);
    case 'notAFeed':
      return notAFeedText(failure.reason);
    case 'noArticle':
      return say(t('failedNoArticle'), t('failedNoArticleTodo'));
    case 'pageKind':
      return pageKindText(failure.page);
    case 'storage':
      return say(t('failedStorage', failure.detail), t('failedStorageTodo'));
  }
};

const say = (what: string, todo: string): FailureText => ({ what, todo });

const httpText = (status: number): FailureText => {
  if (status === 401 || status === 403) {
    return say(t('failedForbidden', String(status)), t('failedForbiddenTodo'));
  }
  if (status === 404) return say(t('failedNotFound'), t('failedNotFoundTodo'));
  return status >= 500
    ? say(t('failedServer', String(status)), t('failedLaterTodo'))
    : say(t('failedHttp', String(status)), t('failedHttpTodo'));
};

const rateLimitedText = (retryAt: number | null): FailureText =>
  say(
    t('failedRateLimited'),
    retryAt === null ? t('failedLaterTodo') : t('failedRateLimitedTodo', formatMoment(retryAt)),
  );

const pageKindText = (page: PageKind): FailureText => {
  const todo = t('failedOpenInTabTodo');
  switch (page) {
    case 'paywall':
      return say(t('failedPaywall'), todo);
    case 'login':
      return say(t('failedPageLogin'), todo);
    case 'consent':
      return say(t('failedConsent'), todo);
    case 'challenge':
      return say(t('failedPageChallenge'), todo);
    case 'video':
      return say(t('failedVideoPage'), t('failedVideoPageTodo'));
    case 'script':
      return say(t('failedScriptPage'), todo);
    case 'otherStory':
      return say(t('failedOtherStory'), t('failedNoArticleTodo'));
  }
};

const notAFeedText = (reason: NotAFeedReason): FailureText => {
  switch (reason) {
    case 'html':
      return say(t('failedHtml'), t('failedHtmlTodo'));
    case 'login':
      return say(t('failedLogin'), t('failedLoginTodo'));
    case 'challenge':
      return say(t('failedChallenge'), t('failedChallengeTodo'));
    case 'empty':
      return say(t('failedEmpty'), t('failedLaterTodo'));
    case 'unknown':
      return say(t('failedNotAFeed'), t('failedNotAFeedTodo'));
  }
};
