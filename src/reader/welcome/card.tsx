import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './welcome.module.css';

/** One card of the first run; its heading is read out when it comes. */
export const Card = ({
  title,
  hint,
  first = false,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  /** The first one leaves the focus where it is. */
  readonly first?: boolean;
  readonly children: ComponentChildren;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus();
  }, []);
  return (
    <section class={styles['card']} aria-labelledby="welcome-title">
      <h1 id="welcome-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class={styles['hint']}>{hint}</p>
      {children}
    </section>
  );
};
