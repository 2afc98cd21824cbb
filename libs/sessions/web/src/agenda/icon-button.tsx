import type { ComponentProps } from 'react';
import styles from './agenda.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> {
  readonly sign: string;
  /** What it does: for those who listen, and for those who point at it. */
  readonly label: string;
}

/** A button that shows a sign. */
export const IconButton = ({ sign, label, ...rest }: IconButtonProps) => (
  <button type="button" className={styles.icon} aria-label={label} title={label} {...rest}>
    <span aria-hidden="true">{sign}</span>
  </button>
);
