import { seatsIn } from '@parley/delegations/server';
import {
  adoptionOfPoll,
  associateWithPoll as associate,
  closeAt,
  type ClosedPoll,
  DECISION_BASES,
  mayClosePoll,
  openPoll as open,
  type PollAssociation,
  type PollGround,
  type PollReminding,
  type PositionDecision,
  remindOfPoll as remind,
  sightOfPoll,
  takePosition as take,
} from '@parley/decisions/model';
import { command, databaseNowIn, idOf, instant, optional } from '@parley/platform';
import { POSITIONS } from '@parley/rooms/model';
import { forbiddenUnlessManager } from '@parley/sessions/model';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';
import { membersIn } from '../parties/members-in';
import { speakerOf } from '../parties/speaker-of';
import { adoptDecision } from '../register/adopt-decision';
import { associatedIn, pollForClosing, pollForSaying, pollIn, previousRound, saidIn } from './load-poll';
import { placeGround, textGround } from './poll-ground';
import {
  carryAssociations,
  insertAssociation,
  insertPoll,
  insertPosition,
  insertReminders,
  savePollEnd,
} from './poll-store';

const thatPoll = z.object({ pollId: idOf('Poll') });

const pollInput = z.object({
  question: z.string(),
  revisionId: optional(idOf('PaperRevision')),
  sessionId: optional(idOf('Session')),
  agendaItemId: optional(idOf('AgendaItem')),
  basis: z.enum(DECISION_BASES),
  named: optional(z.array(z.string()).max(100)),
  closesAt: instant,
  quorum: optional(z.number().int()),
  label: labelInput,
  previousRoundId: optional(idOf('Poll')),
  hiddenUntilClose: optional(z.boolean()),
});

/** Puts a question to the members of a basis. */
export const openPoll = command({
  action: 'poll.open',
  input: z.object({ input: pollInput }),
  load: async (tx, { input }, { key }): Promise<PollGround | undefined> => {
    const text = await textGround(tx, input.revisionId);
    const place = text === undefined ? undefined : await placeGround(tx, input);
    if (text === undefined || place === undefined) return undefined;
    const now = await databaseNowIn(tx);
    const { members } = await membersIn(tx, input.basis, input.named ?? [], now);
    const { previousRoundId } = input;
    const previous = previousRoundId === null ? null : await previousRound(tx, previousRoundId, now);
    return previous === undefined ? undefined : { key, members, text, place, previous };
  },
  may: (actor) => forbiddenUnlessManager(actor) ?? undefined,
  decide: (ground, { input }, { actor, now }) =>
    open(ground, { ...input, hiddenUntilClose: input.hiddenUntilClose ?? false }, actor, now),
  save: async (tx, { poll }, { actor }) => {
    await insertPoll(tx, poll, actor.personId ?? '');
  },
  subject: ({ poll }) => poll.key,
});

/** Says where a seat stands, or changes it. */
export const takePosition = command({
  action: 'poll.takePosition',
  input: thatPoll.extend({ position: z.enum(POSITIONS), reason: optional(z.string()) }),
  load: async (tx, { pollId }, { actor }) => {
    const speaker = await speakerOf(tx, actor);
    if (speaker === null) {
      const seen = await pollIn(tx, pollId);
      return seen && { poll: seen, own: null, speaker };
    }
    const held = await pollForSaying(tx, pollId, speaker.delegation);
    return held && { ...held, speaker };
  },
  may: (actor, { poll }) => sightOfPoll(actor, poll) ?? undefined,
  decide: (state, input, { actor, now }) => take(state, input, actor, now),
  save: async (tx, { poll, taken }: PositionDecision) => {
    if (taken !== null) await insertPosition(tx, poll.key, taken);
  },
  subject: ({ poll }) => poll.key,
});

/** A seat outside the basis associates itself with the result. */
export const associateWithPoll = command({
  action: 'poll.associate',
  input: thatPoll,
  load: async (tx, { pollId }, { actor }) => {
    const speaker = await speakerOf(tx, actor);
    const poll =
      speaker === null
        ? await pollIn(tx, pollId)
        : (await pollForSaying(tx, pollId, speaker.delegation))?.poll;
    return poll && { poll, speaker, associated: await associatedIn(tx, pollId) };
  },
  may: (actor, { poll }) => sightOfPoll(actor, poll) ?? undefined,
  decide: (state, _input, { actor, now }) => associate(state, actor, now),
  save: async (tx, { poll, speaker, at }: PollAssociation) => {
    await insertAssociation(tx, poll.key, speaker, at);
    return carryAssociations(tx, poll.key);
  },
  subject: ({ poll }) => poll.key,
});

/** Closes a poll before its deadline. */
export const closePoll = command({
  action: 'poll.close',
  input: thatPoll,
  load: async (tx, { pollId }) => {
    const poll = await pollForClosing(tx, pollId);
    return poll && { poll, said: await saidIn(tx, pollId), seats: await seatsIn(tx) };
  },
  may: (actor, { poll }) => sightOfPoll(actor, poll) ?? forbiddenUnlessManager(actor) ?? undefined,
  decide: ({ poll, said, seats }, _input, { actor, now }) =>
    mayClosePoll(actor, poll, now) ?? closeAt(poll, said, seats, { at: now, byChair: true }),
  save: async (tx, closed: ClosedPoll, { key, now }) => {
    await savePollEnd(tx, closed);
    const adoption = adoptionOfPoll(closed, { key, recordedAt: now });
    if (adoption === null) return [];
    const { events } = await adoptDecision(tx, adoption);
    return [...events, ...(await carryAssociations(tx, closed.poll.key))];
  },
  subject: ({ poll }) => poll.key,
});

/** The members that have not been heard are reminded by the chair: on their screens, in their feed, and by e-mail. */
export const remindOfPoll = command({
  action: 'poll.remind',
  input: thatPoll,
  load: async (tx, { pollId }) => {
    const poll = await pollForClosing(tx, pollId);
    return poll && { poll, said: await saidIn(tx, pollId), seats: await seatsIn(tx) };
  },
  may: (actor, { poll }) => sightOfPoll(actor, poll) ?? forbiddenUnlessManager(actor) ?? undefined,
  decide: ({ poll, said, seats }, _input, { actor, now }) => remind({ poll, said, seats }, actor, now),
  save: async (tx, { poll, delegations, at }: PollReminding) => {
    if (delegations.length > 0) await insertReminders(tx, poll.key, delegations, { at, minutes: null });
  },
  subject: ({ poll }) => poll.key,
});
