import { Trans } from '@lingui/react/macro';
import type { WholeNoteLinkFragment } from '@parley/api-client';
import { paperPath, sessionPath } from '@parley/sessions/web';
import { LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import { notePath } from '../paths';
import { Marked } from '../release/marked';

type End = NonNullable<WholeNoteLinkFragment['note'] | WholeNoteLinkFragment['to']>;

/** What a note is linked with: its name, the way to it and its label. */
export const LinkEnd = ({ end }: { readonly end: End }) => (
  <>
    <Marked label={end.label} />
    <Link to={pathOf(end)}>{nameOf(end)}</Link>
    {end.__typename === 'Note' && end.withdrawnAt != null && (
      <strong>
        <Trans>Withdrawn</Trans>
      </strong>
    )}
    <LabelTag marking={end.label} />
  </>
);

const pathOf = (end: End): string => {
  switch (end.__typename) {
    case 'Note':
      return notePath(end.id);
    case 'Paper':
      return paperPath(end.id);
    case 'AgendaItem':
      return sessionPath(end.session.id);
  }
};

const nameOf = (end: End): string => {
  const before = {
    Note: null,
    Paper: end.__typename === 'Paper' ? end.reference : null,
    AgendaItem: end.__typename === 'AgendaItem' ? end.number : null,
  }[end.__typename];
  return before == null ? end.title : `${before} ${end.title}`;
};
