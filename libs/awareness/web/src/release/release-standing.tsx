import { Trans } from '@lingui/react/macro';
import type { WholeReleaseFragment } from '@parley/api-client';
import { Link } from 'react-router';
import { notePath } from '../paths';

/** How a request stands, in words; where it was granted, with the way to the note for who may read it. */
export const ReleaseStanding = ({ request: { state, note } }: { readonly request: WholeReleaseFragment }) => {
  switch (state) {
    case 'OPEN':
      return <Trans>waits for an answer</Trans>;
    case 'GRANTED':
      return note == null ? (
        <Trans>granted; the level or a caveat of the note is beyond you</Trans>
      ) : (
        <>
          <Trans>granted</Trans>{' '}
          <Link to={notePath(note.id)}>
            <Trans>Open the fuller note</Trans>
          </Link>
        </>
      );
    case 'REFUSED':
      return <Trans>refused</Trans>;
    case 'TAKEN_BACK':
      return <Trans>taken back</Trans>;
    case 'CLOSED':
      return <Trans>closed: the note was withdrawn</Trans>;
  }
};
