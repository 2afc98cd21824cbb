import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title: string;
  /** Right of the title: a count, a state, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a screen, found by screen readers under its title. Rows go to the edges; wrap text in `PanelBody`. */
export const Panel = ({ title, aside, children }: PanelProps) => {
  const id = useId();
  return (
    <section className={`panel ${styles.panel}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
};

export const PanelBody = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.body}>{children}</div>
);
