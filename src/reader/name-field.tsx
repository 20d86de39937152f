import { useRef } from 'preact/hooks';
import styles from './reader.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** Called once: with what was typed, or null where it is to stay as it is. */
  readonly onName: (name: string | null) => void;
}

/** A line of the sidebar whose name is being typed: Enter or leaving it keeps the name, Escape does not. */
export const NameField = ({ label, name, onName }: NameFieldProps) => {
  const done = useRef(false);
  const finish = (typed: string | null): void => {
    if (done.current) return;
    done.current = true;
    onName(typed);
  };
  return (
    <input
      class={styles['folderName']}
      aria-label={label}
      defaultValue={name}
      ref={(input) => {
        if (input === null || document.activeElement === input) return;
        input.focus();
        input.select();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value);
        else if (event.key === 'Escape') finish(null);
        else return;
        event.preventDefault();
      }}
      onBlur={(event) => {
        finish(event.currentTarget.value);
      }}
    />
  );
};
