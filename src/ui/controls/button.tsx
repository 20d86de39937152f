import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons/icon';
import styles from './controls.module.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** A submit button answers its form instead. */
  readonly onClick?: () => void;
}

/** A button with words. */
export const Button = ({
  children,
  look = 'plain',
  icon,
  disabled = false,
  onClick,
}: ButtonProps) => (
  <button
    type={onClick ? 'button' : 'submit'}
    class={`${styles['button'] ?? ''} ${look === 'plain' ? '' : (styles[look] ?? '')}`}
    disabled={disabled}
    {...(onClick && { onClick })}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);
