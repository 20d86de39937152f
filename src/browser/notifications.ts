import browser from 'webextension-polyfill';

/** A native notification; the id of an older one replaces it. */
export interface NativeNotification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** A data address, or null for Bantin's own icon. */
  readonly icon: string | null;
  /** What its buttons say, where the browser has buttons; two at most. */
  readonly buttons?: readonly string[];
}

/** Firefox refuses buttons with a TypeError, and knows its own name. */
const hasButtons = (): boolean => !('getBrowserInfo' in browser.runtime);

/** Raises a notification with title, message and icon, and in Chrome with buttons. */
export const raiseNotification = async (notification: NativeNotification): Promise<void> => {
  const { id, title, message, icon, buttons = [] } = notification;
  const ownIcon = browser.runtime.getURL('icons/icon-128.png');
  const shown = { type: 'basic', title, message } as const;
  const more =
    buttons.length > 0 && hasButtons() ? { buttons: buttons.map((name) => ({ title: name })) } : {};
  const create = (iconUrl: string): Promise<string> =>
    browser.notifications.create(id, { ...shown, ...more, iconUrl });
  // Chrome refuses the whole notification where it cannot draw the icon: the news matters more.
  await create(icon ?? ownIcon).catch(() => create(ownIcon));
};

/** Calls back with a notification's id and which of its buttons was pressed, from 0, and takes it away. */
export const onNotificationButton = (
  pressed: (id: string, button: number) => Promise<void>,
): void => {
  // Firefox has no buttons, and may lack the event.
  const { onButtonClicked } = browser.notifications as Partial<typeof browser.notifications>;
  onButtonClicked?.addListener((id, button) => {
    void browser.notifications.clear(id);
    return pressed(id, button);
  });
};

/** Calls back with a clicked notification's id, and takes it away. */
export const onNotificationClick = (clicked: (id: string) => Promise<void>): void => {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    return clicked(id);
  });
};
