import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import styles from './reading-tag.module.css';

/** An earlier text: its place among the texts, and its reference. */
interface EarlierText {
  readonly number: number;
  readonly reference: string;
}

/** The short name of an earlier text: REV1, COR1, or that it is the first. */
export const RevisionName = ({ text: { number, reference } }: { readonly text: EarlierText }) =>
  number === 0 ? (
    <Trans>first text</Trans>
  ) : (
    <>{/-((?:REV|COR)\d+)$/.exec(reference)?.[1] ?? `REV${number}`}</>
  );

/** How far somebody has read something; `since` is the number of the text from which it changed for them. */
export interface ReadSoFar {
  readonly state: 'NEW' | 'CHANGED' | 'READ';
  readonly since: EarlierText | null;
}

interface ReadingTagProps {
  readonly reading: ReadSoFar;
  /** Address of what changed since the text with this number. */
  readonly changesPath: (since: number) => string;
  /** Says so too where the present text was read. */
  readonly showRead?: boolean;
}

/** How far the reader has read a text: new to them, or changed since they read it, with the way to what changed. */
export const ReadingTag = ({ reading: { state, since }, changesPath, showRead = false }: ReadingTagProps) => {
  if (state === 'READ')
    return showRead ? (
      <span className="small muted">
        <Trans>Read</Trans>
      </span>
    ) : null;
  if (state === 'NEW' || since === null)
    return (
      <span className={styles.unread}>
        <Trans>New</Trans>
      </span>
    );
  return (
    <Link className={styles.unread} to={changesPath(since.number)}>
      <Trans>
        Changed since you read (<RevisionName text={since} />)
      </Trans>
    </Link>
  );
};
