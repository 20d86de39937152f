/** Whether the system has a sheet to share by. */
export const canShare = (): boolean => 'share' in navigator;

/** Opens the system's sheet; straight from a click. Closing it is no failure. */
export const share = async (what: {
  readonly title: string;
  readonly url: string;
}): Promise<void> => {
  await navigator.share(what).catch(() => undefined);
};
