import { type ReactNode, useId } from 'react';
import { useLocale } from '../i18n/use-locale';
import { exactTime } from './format';
import { useReaderZone } from './reader-zone';
import styles from './exact.module.css';

export interface ExactProps {
  readonly at: string;
  readonly zone?: string;
  /** What is shown in its place: a relative or a shortened time. */
  readonly children: ReactNode;
}

/** A shortened time, with the exact one on hover and on focus. */
export const Exact = ({ at, zone, children }: ExactProps) => {
  const { locale } = useLocale();
  const readerZone = useReaderZone();
  const id = useId();
  return (
    <span className={styles.exact} tabIndex={0} role="group" aria-describedby={id}>
      <time dateTime={at}>{children}</time>
      <span role="tooltip" id={id} className={styles.tip}>
        {exactTime(new Date(at), zone ?? readerZone, locale)}
      </span>
    </span>
  );
};
