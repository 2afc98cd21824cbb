import { refuse, type Result } from '@parley/kernel';
import type { Session } from '../session/session';
import type { AgendaItem, LateChange } from './agenda-item';

const LONGEST_REASON = 1000;

/** How an item is marked that changed after the agenda had been adopted. */
export type LateMark = Pick<AgendaItem, 'lateChange' | 'lateReason'>;

/** The mark of an item that did not. */
export const NOT_LATE: LateMark = { lateChange: null, lateReason: null };

/**
 * The mark of a change to the agenda (agenda): none while it is provisional, and what was there stays. Once it is adopted,
 * the change needs a reason of 1 to 1000 characters, and an item that was added since stays marked as added.
 */
export const lateMark = (
  { agendaAdoptedAt }: Pick<Session, 'agendaAdoptedAt'>,
  reason: string | null | undefined,
  what: LateChange,
  before: LateMark,
): Result<LateMark> => {
  const { lateChange, lateReason } = before;
  if (agendaAdoptedAt === null) return { lateChange, lateReason };
  const text = (reason ?? '').trim();
  if (text !== '' && text.length <= LONGEST_REASON)
    return { lateChange: lateChange === 'ADDED' ? lateChange : what, lateReason: text };
  return refuse(
    'INVALID',
    {
      en: `The agenda has been adopted. Say in 1 to ${LONGEST_REASON} characters why it changes.`,
      fr: `L’ordre du jour a été adopté. Dites en 1 à ${LONGEST_REASON} caractères pourquoi il change.`,
    },
    'reason',
  );
};
