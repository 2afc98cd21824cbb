import { type DelegationCode, isRefusal, type Result } from '@parley/kernel';
import { checkNamed } from '../session/check-named';
import { participantsOf } from '../session/participants';
import type { Session } from '../session/session';
import type { AgendaItem, AgendaItemInput } from './agenda-item';

type OwnFormat = Pick<AgendaItem, 'format' | 'named'>;

/**
 * The format of an item's own, none where the input names none (formats). Refused at `named` as for a session, and seats
 * that the session does not invite.
 */
export const checkOwnFormat = (
  { format, named }: Pick<AgendaItemInput, 'format' | 'named'>,
  { participants }: Pick<Session, 'participants'>,
): Result<OwnFormat> => {
  // Named seats without a format of one's own are a format forgotten: refused as with one that takes none.
  const checked = checkNamed(format ?? 'ALL', named ?? [], participants);
  return isRefusal(checked) ? checked : { format: format ?? null, named: checked };
};

/** The seats that an item concerns, out of those that its session invites now, in English order (formats). */
export const seatsOfItem = (
  { format, named }: OwnFormat,
  { participants }: Pick<Session, 'participants'>,
): readonly DelegationCode[] =>
  format === null
    ? participants
    : participantsOf(format, named, participants).filter((code) => participants.includes(code));
