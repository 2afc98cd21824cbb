import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { readingListPath } from './paper-path';

interface ReadingListLinkProps {
  readonly sessionId: string;
  /** How many papers the reader has yet to read. */
  readonly unread: number;
}

/** The way to what is to be read for a session, and how much of it is left. */
export const ReadingListLink = ({ sessionId, unread }: ReadingListLinkProps) => (
  <Link to={readingListPath(sessionId)}>
    {unread === 0 ? (
      <Trans>Reading list</Trans>
    ) : (
      <Plural value={unread} one="Reading list, # paper to read" other="Reading list, # papers to read" />
    )}
  </Link>
);
