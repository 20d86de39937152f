import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons/icon';
import styles from './controls.module.css';

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, also shown as a tip. */
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly pressed?: boolean;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  /** Whether what it opens is a menu. */
  readonly menu?: boolean;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly tabIndex?: number;
  /** Instead of the icon. */
  readonly children?: ComponentChildren;
}

/** A button that shows a picture and says its name. */
export const IconButton = (props: IconButtonProps) => {
  const {
    icon,
    label,
    onClick,
    pressed,
    expanded,
    menu = false,
    disabled = false,
    small = false,
    tabIndex = 0,
  } = props;
  return (
    <button
      type="button"
      class={`${styles['iconButton'] ?? ''} ${small ? (styles['small'] ?? '') : ''}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onClick}
      {...(menu && { 'aria-haspopup': 'menu' })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      {props.children ?? <Icon name={icon} filled={pressed === true && icon === 'star'} />}
    </button>
  );
};
