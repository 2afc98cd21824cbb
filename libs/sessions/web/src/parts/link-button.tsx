import { Button, type ButtonProps } from '@mantine/core';
import { Link } from 'react-router';
import styles from './parts.module.css';

export interface LinkButtonProps extends ButtonProps {
  readonly to: string;
}

/** A way to another screen that looks like a button. */
export const LinkButton = ({ to, ...rest }: LinkButtonProps) => (
  <Button component={Link} to={to} className={styles.button ?? ''} {...rest} />
);
