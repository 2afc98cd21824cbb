import type { DelegationCode, Worded } from '@parley/kernel';
import { namesOf } from '@parley/delegations/model';
import type { Conflict, Neighbour, Plan } from './conflict';

const NAMED_UP_TO = 6;

const otherOf = ({ seen }: Neighbour): Worded =>
  seen === null
    ? { en: 'another session', fr: 'une autre session' }
    : { en: `“${seen.title}”`, fr: `« ${seen.title} »` };

/** Names for a few, a count for many. */
const whom = (codes: readonly DelegationCode[]): Worded => {
  const names = namesOf(codes);
  return codes.length <= NAMED_UP_TO
    ? names
    : { en: `${codes.length} delegations`, fr: `${codes.length} délégations` };
};

const roomTaken = (neighbour: Neighbour): Conflict => {
  const other = otherOf(neighbour);
  return {
    severity: 'REFUSAL',
    code: 'ROOM_TAKEN',
    field: 'place',
    delegations: [],
    sessionKey: neighbour.seen?.key ?? null,
    message: {
      en: `At that time the room is taken by ${other.en}. Choose another room or another time.`,
      fr: `À cette heure, la salle est prise par ${other.fr}. Choisissez une autre salle ou une autre heure.`,
    },
  };
};

// Whom a hidden session invites is not to be learned from a conflict with it.
const told = ({ seen }: Neighbour, codes: readonly DelegationCode[]): readonly DelegationCode[] =>
  seen === null ? [] : codes;

const headsNeeded = (neighbour: Neighbour, codes: readonly DelegationCode[]): Conflict => {
  const [other, delegations] = [otherOf(neighbour), told(neighbour, codes)];
  const which = whom(delegations);
  const [en, fr] =
    delegations.length === 0
      ? ['Heads of delegation', 'Des chefs de délégation']
      : [`Heads of delegation (${which.en})`, `Des chefs de délégation (${which.fr})`];
  return {
    severity: 'WARNING',
    code: 'HEADS_NEEDED',
    field: 'startsAt',
    delegations,
    sessionKey: neighbour.seen?.key ?? null,
    message: {
      en: `${en} are needed by ${other.en} at that time too.`,
      fr: `${fr} sont aussi attendus à cette heure par ${other.fr}.`,
    },
  };
};

const invitedTwice = (neighbour: Neighbour, codes: readonly DelegationCode[]): Conflict => {
  const [other, delegations] = [otherOf(neighbour), told(neighbour, codes)];
  const which = whom(delegations);
  const hidden = { en: 'Some delegations', fr: 'Certaines délégations' };
  const { en, fr } = delegations.length === 0 ? hidden : which;
  const message = {
    en: `Invited to ${other.en} at that time too: ${en}.`,
    fr: `Également invités à ${other.fr} à cette heure : ${fr}.`,
  };
  const sessionKey = neighbour.seen?.key ?? null;
  return { severity: 'NOTICE', code: 'INVITED_TWICE', field: 'startsAt', delegations, sessionKey, message };
};

/**
 * What one other session at the same time is in the way of (sessions). Heads of delegation are needed where agreement is to
 * be reached: twice if the other one is for agreement too, or if they have accepted it by name. Else a delegation has
 * several delegates for several sessions, which is only worth knowing.
 */
export const neighbourConflicts = (plan: Plan, neighbour: Neighbour): Conflict[] => {
  const both = plan.participants.filter((code) => neighbour.participants.includes(code));
  const heads = both.filter(
    (code) =>
      plan.purpose === 'CONSENSUS' && (neighbour.purpose === 'CONSENSUS' || neighbour.heads.includes(code)),
  );
  const room = neighbour.sameRoom ? [roomTaken(neighbour)] : [];
  if (heads.length > 0) return [...room, headsNeeded(neighbour, heads)];
  return both.length > 0 ? [...room, invitedTwice(neighbour, both)] : room;
};
