import { isRefusal, type Result } from '@parley/kernel';
import { command, idOf, type Moment, optional, type WriteTx } from '@parley/platform';
import {
  approveNotes as approve,
  beginNotes as begin,
  mayApprove,
  mayBegin,
  mayPropose,
  mayRelease,
  mayResolve,
  type NotesDecision,
  proposeCorrection as propose,
  releaseNotes as release,
  resolveCorrection as resolve,
} from '@parley/rooms/model';
import { z } from 'zod';
import { type HeldNotes, notesOfCorrection, notesOfItem, saveNotes } from './store-notes';

interface Taken extends NotesDecision {
  readonly file: HeldNotes;
  /** Key of the item or of the correction that it is about. */
  readonly about: string;
}

const taken = (file: HeldNotes, about: string, result: Result<NotesDecision>): Result<Taken> =>
  isRefusal(result) ? result : { ...result, file, about };

const item = z.object({ agendaItemId: idOf('AgendaItem') });
type OnItem = z.output<typeof item>;

const stored = {
  save: (tx: WriteTx, decision: Taken, { actor }: Moment): Promise<void> =>
    saveNotes(tx, decision.file, decision, actor),
  subject: ({ about }: Taken): string => about,
};
const onItem = {
  ...stored,
  load: (tx: WriteTx, { agendaItemId }: OnItem) => notesOfItem(tx, agendaItemId),
};

export const beginNotes = command({
  ...onItem,
  action: 'notes.begin',
  input: item,
  may: (actor, file: HeldNotes) => mayBegin(actor, file) ?? undefined,
  decide: (file: HeldNotes, _: OnItem, { actor, key }) => taken(file, file.item.key, begin(file, key, actor)),
});

export const releaseNotes = command({
  ...onItem,
  action: 'notes.release',
  input: item,
  may: (actor, file: HeldNotes) => mayRelease(actor, file) ?? undefined,
  decide: (file: HeldNotes, _: OnItem, { actor, now }) =>
    taken(file, file.item.key, release(file, actor, now)),
});

export const approveNotes = command({
  ...onItem,
  action: 'notes.approve',
  input: item,
  may: (actor, file: HeldNotes) => mayApprove(actor, file) ?? undefined,
  decide: (file: HeldNotes, _: OnItem, { actor, now }) =>
    taken(file, file.item.key, approve(file, actor, now)),
});

const correction = item.extend({
  paragraph: z.number().int().min(1),
  quoted: z.string().max(20_000),
  text: z.string(),
  reason: optional(z.string()),
});

export const proposeCorrection = command({
  ...onItem,
  action: 'notes.propose-correction',
  input: correction,
  may: (actor, file: HeldNotes) => mayPropose(actor, file) ?? undefined,
  decide: (file: HeldNotes, input: z.output<typeof correction>, { actor, now, key }) =>
    taken(file, key, propose(file, key, input, actor, now)),
});

const answer = z.object({
  id: idOf('NotesCorrection'),
  accept: z.boolean(),
  answer: optional(z.string()),
});
type Answer = z.output<typeof answer>;

export const resolveCorrection = command({
  ...stored,
  action: 'notes.resolve-correction',
  input: answer,
  load: (tx: WriteTx, { id }: Answer) => notesOfCorrection(tx, id),
  may: (actor, file: HeldNotes) => mayResolve(actor, file) ?? undefined,
  decide: (file: HeldNotes, { id, ...input }: Answer, { actor, now }) =>
    taken(file, id, resolve(file, { key: id, ...input }, actor, now)),
});
