import { hintId } from './setting';
import styles from './settings.module.css';

interface ControlProps {
  readonly id: string;
  /** Whether the setting has a hint, which is then read with it. */
  readonly described?: boolean;
}

/** A setting that is on or off. */
export const Switch = ({
  id,
  described = false,
  checked,
  onChange,
}: ControlProps & {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) => (
  <input
    id={id}
    class={styles['switch']}
    type="checkbox"
    role="switch"
    checked={checked}
    {...(described && { 'aria-describedby': hintId(id) })}
    onChange={(event) => {
      onChange(event.currentTarget.checked);
    }}
  />
);

/** One of a few values. */
export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly name: string;
}

/** A setting with one of several values, from a list that opens. */
export const Select = <Value extends string | number>({
  id,
  described = false,
  value,
  choices,
  onChange,
}: ControlProps & {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}) => (
  <select
    id={id}
    class={styles['select']}
    value={value}
    {...(described && { 'aria-describedby': hintId(id) })}
    onChange={(event) => {
      const chosen = choices[event.currentTarget.selectedIndex];
      if (chosen) onChange(chosen.value);
    }}
  >
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.name}
      </option>
    ))}
  </select>
);
