import styles from './typography.module.css';

interface SliderProps {
  readonly id: string;
  readonly label: string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly value: number;
  /** The value with its unit. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** A number between two ends, told beside its name as it moves. */
export const Slider = ({ id, label, range, value, shown, onChange }: SliderProps) => {
  return (
    <div class={styles['sliderField']}>
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        {...range}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => {
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
};
