import type { Announcement } from '../model/messages';

const channelName = 'bantin';

/** How the worker and every open page tell each other what changed. It wakes nobody: who sleeps reads the library on waking. */
export interface Announcements {
  readonly tell: (announcement: Announcement) => void;
  /** Hears the others, never itself. Returns how to stop. */
  readonly listen: (hear: (announcement: Announcement) => void) => () => void;
}

/** Opens the channel between this extension's own contexts. */
export const openAnnouncements = (): Announcements => {
  const channel = new BroadcastChannel(channelName);
  return {
    tell: (announcement) => {
      channel.postMessage(announcement);
    },
    listen: (hear) => {
      const listener = (event: MessageEvent<Announcement>): void => {
        hear(event.data);
      };
      channel.addEventListener('message', listener);
      return () => {
        channel.removeEventListener('message', listener);
      };
    },
  };
};
