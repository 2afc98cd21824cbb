import {
  answerStrawPoll as answer,
  changeStrawPoll as change,
  closedStraw,
  closeStrawPoll as close,
  membersAt,
  openStrawPoll as open,
  sightOfStraw,
  STRAW_METHODS,
  type StrawAnswered,
  type StrawDecision,
  type StrawHeard,
  withdrawStrawPoll as withdraw,
} from '@parley/decisions/model';
import { seatsIn } from '@parley/delegations/server';
import type { Actor, Refusal } from '@parley/kernel';
import { command, databaseNowIn, idOf, instant, optional, type WriteTx } from '@parley/platform';
import { forbiddenUnlessManager } from '@parley/sessions/model';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';
import { speakerOf } from '../parties/speaker-of';
import {
  answersIn,
  insertStrawPoll,
  ownStraw,
  putAnswer,
  saveStraw,
  strawForAnswering,
  strawForEnding,
  strawGround,
} from './straw-store';
import { tallyForChair } from './straw-tally';

const both = z.object({ en: z.string(), fr: z.string() });
const thatPoll = z.object({ id: idOf('StrawPoll') });
const subject = ({ poll }: StrawDecision): string => poll.key;

const strawInput = z.object({
  question: both,
  options: z.array(both).max(50),
  method: z.enum(STRAW_METHODS),
  anonymous: optional(z.boolean()),
  hiddenUntilClose: optional(z.boolean()),
  closesAt: optional(instant),
  sessionId: optional(idOf('Session')),
  agendaItemId: optional(idOf('AgendaItem')),
  label: labelInput,
});

/** Opens a straw poll. */
export const openStrawPoll = command({
  action: 'strawPoll.open',
  input: z.object({ input: strawInput }),
  load: async (tx, { input: { sessionId, agendaItemId } }, { key }) =>
    strawGround(tx, { key, sessionId, agendaItemId, now: await databaseNowIn(tx) }),
  may: (actor) => forbiddenUnlessManager(actor) ?? undefined,
  decide: (ground, { input }, { actor, now }) => {
    const { anonymous, hiddenUntilClose } = input;
    const manner = { anonymous: anonymous ?? false, hiddenUntilClose: hiddenUntilClose ?? false };
    return open(ground, { ...input, ...manner }, actor, now);
  },
  save: (tx, { poll }: StrawDecision) => insertStrawPoll(tx, poll),
  subject,
});

/** Answers a straw poll for the own seat. */
export const answerStrawPoll = command({
  action: 'strawPoll.answer',
  input: thatPoll.extend({ choices: z.array(z.int()).max(50) }),
  load: async (tx, { id }, { actor }) => {
    const speaker = await speakerOf(tx, actor);
    const poll = await strawForAnswering(tx, id);
    if (poll === undefined) return undefined;
    const asked = membersAt(poll.seats, await seatsIn(tx), await databaseNowIn(tx));
    const own =
      speaker === null ? { answered: false, own: null } : await ownStraw(tx, poll, speaker.delegation);
    return { poll, speaker, asked, ...own };
  },
  may: (actor, { poll }) => sightOfStraw(actor, poll) ?? undefined,
  decide: (state, { choices }, { actor, now }) => answer(state, { choices }, actor, now),
  save: (tx, answered: StrawAnswered) => putAnswer(tx, answered),
  subject,
});

const heardBy = async (tx: WriteTx, id: string): Promise<StrawHeard | undefined> => {
  const poll = await strawForEnding(tx, id);
  return poll && { poll, answers: await answersIn(tx, id) };
};
const mayManage = (actor: Actor, { poll }: StrawHeard): Refusal | undefined =>
  sightOfStraw(actor, poll) ?? forbiddenUnlessManager(actor) ?? undefined;
const save = (tx: WriteTx, { poll, events }: StrawDecision): Promise<void> =>
  events.length === 0 ? Promise.resolve() : saveStraw(tx, poll);

/** Changes how a straw poll is answered, before any seat has. */
export const changeStrawPoll = command({
  action: 'strawPoll.change',
  input: thatPoll.extend({ anonymous: optional(z.boolean()), hiddenUntilClose: optional(z.boolean()) }),
  load: (tx, { id }) => heardBy(tx, id),
  may: mayManage,
  decide: (heard, asked, { actor, now }) => change(heard, asked, actor, now),
  save,
  subject,
});

/** Takes a straw poll back that no seat has answered. */
export const withdrawStrawPoll = command({
  action: 'strawPoll.withdraw',
  input: thatPoll,
  load: (tx, { id }) => heardBy(tx, id),
  may: mayManage,
  decide: (heard, _input, { actor, now }) => withdraw(heard, actor, now),
  save,
  subject,
});

/** Closes a straw poll, for good. */
export const closeStrawPoll = command({
  action: 'strawPoll.close',
  input: thatPoll,
  load: (tx, { id }) => heardBy(tx, id),
  may: mayManage,
  decide: ({ poll }, _input, { actor, now }) => close(poll, actor, now),
  save: async (tx, { poll }: StrawDecision) => {
    await saveStraw(tx, poll);
    return [closedStraw(poll, await tallyForChair(tx, poll), true)];
  },
  subject,
});
