import browser from 'webextension-polyfill';

/**
 * Makes sure an alarm is set, leaving one that is right alone.
 * Alarms vanish on update and sometimes on restart, so every start of the worker calls this.
 */
export const armAlarm = async (name: string, periodInMinutes: number): Promise<void> => {
  const alarm = await browser.alarms.get(name);
  if (alarm?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(name, {
    delayInMinutes: Math.min(1, periodInMinutes),
    periodInMinutes,
  });
};

/** Lets an alarm ring once, after so many minutes (Chrome: half a minute at least). */
export const ringOnce = async (name: string, delayInMinutes: number): Promise<void> => {
  await browser.alarms.create(name, { delayInMinutes });
};

/** Calls back at each ring; the returned promise keeps Firefox's event page awake. */
export const onAlarm = (name: string, ring: () => Promise<void>): void => {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === name ? ring() : undefined));
};
