import type { RequestWholeFragment } from '@parley/api-client';
import { EMPTY_DRAFT, type SessionDraft } from '../schedule/session-draft';
import { startingAt } from '../schedule/times';

/** The form of the session that a request asks for: its subject, and the time that its delegation proposed. */
export const draftFromRequest = ({
  subject,
  purpose,
  format,
  named,
  proposedStart,
}: Pick<
  RequestWholeFragment,
  'subject' | 'purpose' | 'format' | 'named' | 'proposedStart'
>): SessionDraft => {
  const start = proposedStart === null ? null : new Date(proposedStart).toISOString();
  const asked = { title: subject, purpose, format, named: named.map(({ code }) => code) };
  return startingAt({ ...EMPTY_DRAFT, ...asked }, start);
};
