/** A part of the day, in minutes since midnight on the person's own clock; `from` after `to` goes over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Whether a minute of the day lies in the quiet hours; hours that begin where they end are none. */
export const isQuiet = ({ from, to }: QuietHours, minute: number): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;

/** The minute of the day that a moment has on the person's own clock. */
export const minuteOfDay = (at: number): number => {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
};
