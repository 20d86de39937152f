import styles from '../pages.module.css';

interface NumberChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly number[];
  /** Offered too where it is none of the choices. */
  readonly value: number;
  readonly nameOf: (choice: number) => string;
  readonly onChoose: (choice: number) => void;
}

/** One of some numbers, each by a name. */
export const NumberChoice = (props: NumberChoiceProps) => {
  const { id, label, choices, value, nameOf, onChoose } = props;
  const offered = choices.includes(value) ? choices : [...choices, value];
  return (
    <label class={styles['field']} for={id}>
      <span>{label}</span>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(Number(event.currentTarget.value));
        }}
      >
        {offered.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
};
