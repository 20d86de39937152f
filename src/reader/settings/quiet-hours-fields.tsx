import type { Settings } from '../../model/settings';
import controls from '../../ui/controls/controls.module.css';
import { t } from '../../ui/text/t';
import { Switch } from './setting-controls';
import styles from './settings.module.css';

type Hours = Settings['quietHours'];

/** From ten in the evening to seven in the morning. */
const usualHours = { from: 22 * 60, to: 7 * 60 };

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The minute of the day that a time field holds; null where it is empty. */
const minuteOf = (value: string): number | null => {
  const [hours, minutes] = value.split(':').map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)
    ? null
    : hours * 60 + minutes;
};

/** Quiet hours, on or off, and from when to when. */
export const QuietHoursFields = ({
  hours,
  onChange,
}: {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
}) => (
  <div class={styles['times']}>
    {hours !== null &&
      (['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{t(end === 'from' ? 'quietFrom' : 'quietTo')}</span>
          <input
            class={controls['textInput']}
            type="time"
            value={clock(hours[end])}
            onChange={(event) => {
              const minute = minuteOf(event.currentTarget.value);
              if (minute !== null) onChange({ ...hours, [end]: minute });
            }}
          />
        </label>
      ))}
    <Switch
      id="quiet-hours"
      described
      checked={hours !== null}
      onChange={(on) => {
        onChange(on ? usualHours : null);
      }}
    />
  </div>
);
