import browser from 'webextension-polyfill';

/** A native notification; the id of an older one replaces it. */
export interface NativeNotification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** A data address, or null for Bantin's own icon. */
  readonly icon: string | null;
}

/** Raises a notification with what both browsers offer: title, message, icon. Firefox refuses buttons with a TypeError. */
export const raiseNotification = async (notification: NativeNotification): Promise<void> => {
  const { id, title, message, icon } = notification;
  const ownIcon = browser.runtime.getURL('icons/icon-128.png');
  const create = (iconUrl: string): Promise<string> =>
    browser.notifications.create(id, { type: 'basic', title, message, iconUrl });
  // Chrome refuses the whole notification where it cannot draw the icon: the news matters more.
  await create(icon ?? ownIcon).catch(() => create(ownIcon));
};

/** Calls back with a clicked notification's id, and takes it away. */
export const onNotificationClick = (clicked: (id: string) => Promise<void>): void => {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    return clicked(id);
  });
};
