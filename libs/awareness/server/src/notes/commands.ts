import {
  type AssessmentDecision,
  ASSESSMENT_KINDS,
  assessNote as assess,
  changeNote as change,
  CONFIDENCES,
  createNote as create,
  CREDIBILITIES,
  mayAssessNote,
  mayChangeNote,
  mayRelabelNote,
  mayWithdrawNote,
  mayWriteNotes,
  NOTE_LIMITS,
  type NoteDecision,
  RELIABILITIES,
  type ReadText,
  type ReasonedNote,
  relabelNote as relabel,
  withdrawNote as withdraw,
  type WithdrawnNote,
} from '@parley/awareness/model';
import { type ForumEvent, isRefusal, type Refusal } from '@parley/kernel';
import { setText } from '@parley/papers/server';
import { command, idOf, instant, optional } from '@parley/platform';
import { labelInput } from '@parley/sessions/server';
import { z } from 'zod';
import { disarmTechnique } from '../disarm/techniques';
import { closedByWithdrawal, grantedByLabel } from '../release/release-store';
import { keepInStep, type TextToSave, textToSave } from '../writing/saved-text';
import {
  familyOf,
  insertAssessment,
  insertNote,
  noteForAdding,
  noteForWriting,
  saveNote,
} from './note-store';
import { movingSources } from '../pictures/sources-moved';

const isTechnique = (id: string): boolean => disarmTechnique(id) !== undefined;
const codes = z
  .array(z.string())
  .max(400)
  .nullish()
  .transform((value) => value ?? []);
const thatNote = z.object({ id: idOf('Note') });

// Setting a text costs something: only one that may be kept, and of those who may keep it.
const readBody = async (denied: Refusal | null, body: string): Promise<ReadText> =>
  denied === null && body.trim().length <= NOTE_LIMITS.body ? setText(body) : null;

const noteInput = z.object({
  title: z.string(),
  body: optional(z.string()),
  topic: z.string(),
  observedFrom: instant,
  observedTo: optional(instant),
  place: optional(z.unknown()),
  placeName: optional(z.string()),
  area: optional(z.string()),
  country: optional(z.string()),
  reliability: z.enum(RELIABILITIES),
  credibility: z.enum(CREDIBILITIES),
  likelihood: optional(z.string()),
  confidence: optional(z.enum(CONFIDENCES)),
  hybridDomains: codes,
  baselineRequirements: codes,
  disarmTechniques: codes,
  sources: codes,
  editors: codes,
  label: labelInput,
  tearLineOf: optional(idOf('Note')),
  showsReaders: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

const subject = ({ note }: NoteDecision): string => note.key;

/** Writes a note, or the tear-line of one. */
export const createNote = command({
  action: 'note.create',
  input: z.object({ input: noteInput }),
  load: async (tx, { input: { tearLineOf, body } }, { actor, key }) => {
    const read = await readBody(mayWriteNotes(actor), body ?? '');
    if (tearLineOf === null) return { key, fuller: null, isTechnique, read };
    const fuller = await noteForAdding(tx, tearLineOf);
    return fuller && { key, fuller, isTechnique, read };
  },
  // The rule of who may is the same for all that is not there yet, and answers in the order of refusals.
  may: () => undefined,
  decide: (ground, { input }, { actor, now }) =>
    create(ground, { ...input, body: input.body ?? '' }, actor, now),
  save: (tx, { note }: NoteDecision, { actor }) =>
    insertNote(tx, note, { personKey: actor.personId, reason: null }),
  subject,
});

interface SavedNote extends NoteDecision {
  readonly text: TextToSave;
}

/** Changes what a note says. */
export const changeNote = command({
  action: 'note.change',
  input: thatNote.extend({ version: z.int(), input: noteInput, writing: optional(idOf('SharedDocument')) }),
  load: async (tx, { id, input, writing }, { actor }) => {
    const note = await noteForWriting(tx, id);
    if (note === undefined) return undefined;
    const text = await textToSave(tx, id, { writing, text: input.body ?? note.body });
    const read = await readBody(mayChangeNote(actor, note), text.markdown);
    return { note, isTechnique, read, text, working: text.working };
  },
  may: (actor, { note }) => mayChangeNote(actor, note) ?? undefined,
  decide: (state, { version, input, writing }, { actor, now }) => {
    const { text } = state;
    const decision = change(state, { ...input, body: text.markdown, version, writing }, actor, now);
    return isRefusal(decision) ? decision : { ...decision, text };
  },
  save: async (tx, { note, text }: SavedNote, { actor: { personId } }) => {
    const events = await movingSources(tx, note, 'CHANGED', () =>
      saveNote(tx, note, { personKey: personId, reason: null }),
    );
    await keepInStep(tx, text, note.body, personId);
    return events;
  },
  subject,
});

/** Raises or lowers the label of a note. */
export const relabelNote = command({
  action: 'note.relabel',
  input: thatNote.extend({ version: z.int(), label: labelInput, reason: z.string() }),
  load: (tx, { id }) => familyOf(tx, id),
  may: (actor, { note }) => mayRelabelNote(actor, note) ?? undefined,
  decide: (family, input, { actor, now }) => relabel(family, input, actor, now),
  save: async (tx, { note, reason }: ReasonedNote, { actor, now }) => {
    const pictures = await movingSources(tx, note, 'RELABELLED', () =>
      saveNote(tx, note, { personKey: actor.personId, reason }),
    );
    return [...pictures, ...(await grantedByLabel(tx, note, { personKey: actor.personId, now }))];
  },
  subject,
  takesSightAway: true,
});

/** Takes a note back, and its tear-lines with it. */
export const withdrawNote = command({
  action: 'note.withdraw',
  input: thatNote.extend({ reason: z.string() }),
  load: (tx, { id }) => familyOf(tx, id),
  may: (actor, { note }) => mayWithdrawNote(actor, note) ?? undefined,
  decide: (family, input, { actor, now }) => withdraw(family, input, actor, now),
  save: async (tx, { note, tearLines, reason }: WithdrawnNote, { actor: { personId }, now }) => {
    const written = [{ note, reason }, ...tearLines.map((one) => ({ note: one, reason: null }))];
    const events: ForumEvent[] = [];
    for (const one of written)
      events.push(
        ...(await movingSources(tx, one.note, 'WITHDRAWN', () =>
          saveNote(tx, one.note, { personKey: personId, reason: one.reason }),
        )),
      );
    return [...events, ...(await closedByWithdrawal(tx, note.key, { personKey: personId, now }))];
  },
  subject,
});

/** Says what the own delegation makes of another’s note. */
export const assessNote = command({
  action: 'note.assess',
  input: thatNote.extend({
    kind: z.enum(ASSESSMENT_KINDS),
    text: z.string(),
    reliability: optional(z.enum(RELIABILITIES)),
    credibility: optional(z.enum(CREDIBILITIES)),
  }),
  load: async (tx, { id }, { key }) => {
    const note = await noteForAdding(tx, id);
    return note && { note, key };
  },
  may: (actor, { note }) => mayAssessNote(actor, note) ?? undefined,
  decide: (state, input, { actor, now }) => assess(state, input, actor, now),
  save: (tx, decision: AssessmentDecision, { actor }) => insertAssessment(tx, decision, actor.personId),
  subject: ({ note }: AssessmentDecision) => note.key,
});
