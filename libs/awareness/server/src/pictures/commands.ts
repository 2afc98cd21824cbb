import {
  changePicture as change,
  collectNote as collect,
  createPicture as create,
  dropNote as drop,
  mayBeginPicture,
  mayPutPicture,
  mayRelabelPicture,
  mayReopenPicture,
  mayWritePicture,
  type KnownPicture,
  paperTextOf,
  type PictureDecision,
  type PutDecision,
  putPicture as put,
  relabelPicture as relabel,
  type RelabelledPicture,
  reopenPicture as reopen,
} from '@parley/awareness/model';
import { entryOf } from '@parley/delegations/model';
import { type Actor, isRefusal } from '@parley/kernel';
import { PAPER_LANGUAGES, type PaperState } from '@parley/papers/model';
import { insertPaper, savePaper, setText } from '@parley/papers/server';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import { labelInput } from '@parley/sessions/server';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { keepInStep, type TextToSave, textToSave } from '../writing/saved-text';
import { holdText, workingText } from '../writing/working-store';
import {
  insertPicture,
  notesToCollect,
  pictureForWriting,
  savePicture,
  saveWithSources,
} from './picture-store';

const that = z.object({ id: idOf('Picture') });
const noteIds = z.array(idOf('Note')).max(1000);
const words = {
  title: z.string(),
  language: optional(z.enum(PAPER_LANGUAGES)),
  editors: z
    .array(z.string())
    .max(100)
    .nullish()
    .transform((value) => value ?? []),
};

const subject = ({ picture }: PictureDecision): string => picture.key;
const byPerson = ({ personId }: Actor) => ({ personKey: personId, reason: null });

/** Begins a picture, resting on notes that its writer sees. */
export const createPicture = command({
  action: 'picture.create',
  input: z.object({
    input: z.object({
      ...words,
      text: z.string(),
      label: labelInput,
      noteIds: noteIds.nullish().transform((value) => [...new Set(value ?? [])]),
    }),
  }),
  load: async (tx, { input }, { actor, key }) => {
    // Reading a text costs something: only for those who may begin a picture.
    const read = mayBeginPicture(actor) === null ? await setText(input.text) : null;
    const found = await notesToCollect(tx, input.noteIds);
    return found && { key, read, sources: found.map((one, at) => ({ ...one, number: at + 1 })) };
  },
  may: (actor) => mayBeginPicture(actor) ?? undefined,
  decide: (ground, { input }, { actor, now }) =>
    create(ground, { ...input, language: input.language ?? 'EN' }, actor, now),
  save: (tx, decision: PictureDecision, { actor }) => insertPicture(tx, decision, byPerson(actor)),
  subject,
});

interface SavedPicture extends PictureDecision {
  readonly text: TextToSave;
}

/** Changes the words of a picture, and the order of its notes. */
export const changePicture = command({
  action: 'picture.change',
  input: that.extend({
    version: z.int(),
    input: z.object({ ...words, text: optional(z.string()), noteIds: optional(noteIds) }),
    writing: optional(idOf('SharedDocument')),
  }),
  load: async (tx, { id, input, writing }, { actor }) => {
    const known = await pictureForWriting(tx, id);
    if (known === undefined) return undefined;
    const text = await textToSave(tx, id, { writing, text: input.text ?? known.picture.text });
    const denied = mayWritePicture(actor, known.picture);
    return {
      ...{ ...known, text, working: text.working },
      read: denied === null ? await setText(text.markdown) : null,
    };
  },
  may: (actor, { picture }) => mayWritePicture(actor, picture) ?? undefined,
  decide: (known, { version, input, writing }, { actor, now }) => {
    const { text } = known;
    const language = input.language ?? known.picture.language;
    const asked = { ...input, language, version, writing, order: input.noteIds };
    const decision = change(known, asked, actor, now);
    return isRefusal(decision) ? decision : { ...decision, text };
  },
  save: async (tx, { text, ...decision }: SavedPicture, { actor }) => {
    await saveWithSources(tx, decision, byPerson(actor));
    await keepInStep(tx, text, decision.picture.text, actor.personId);
  },
  subject,
});

/** Collects a note, or rests on its present version. */
export const collectNote = command({
  action: 'picture.collect',
  input: that.extend({ noteId: idOf('Note') }),
  load: async (tx, { id, noteId }) => {
    // The note first, as whoever moves it does.
    const [note] = (await notesToCollect(tx, [noteId])) ?? [];
    const known = await pictureForWriting(tx, id);
    return known && note && { ...known, note };
  },
  may: (actor, { picture }) => mayWritePicture(actor, picture) ?? undefined,
  decide: (known, _, { actor, now }) => collect(known, actor, now),
  save: (tx, decision: PictureDecision, { actor }) => saveWithSources(tx, decision, byPerson(actor)),
  subject,
});

/** Leaves a note out. */
export const dropNote = command({
  action: 'picture.drop',
  input: that.extend({ noteId: idOf('Note') }),
  load: async (tx, { id, noteId }) => {
    const known = await pictureForWriting(tx, id);
    const seen = known?.sources.some((one) => one.noteKey === noteId && one.title !== null) === true;
    // A note that the actor does not see is none that the picture rests on.
    return known && { ...known, noteKey: seen ? noteId : '' };
  },
  may: (actor, { picture }) => mayWritePicture(actor, picture) ?? undefined,
  decide: (known, _, { actor, now }) => drop(known, actor, now),
  save: (tx, decision: PictureDecision, { actor }) => saveWithSources(tx, decision, byPerson(actor)),
  subject,
});

/** Raises or lowers the label of a picture. */
export const relabelPicture = command({
  action: 'picture.relabel',
  input: that.extend({ version: z.int(), label: labelInput, reason: z.string() }),
  load: (tx, { id }) => pictureForWriting(tx, id),
  may: (actor, { picture }) => mayRelabelPicture(actor, picture) ?? undefined,
  decide: (known, input, { actor, now }) => relabel(known, input, actor, now),
  save: (tx, decision: RelabelledPicture, { actor }) =>
    savePicture(tx, decision, { personKey: actor.personId, reason: decision.reason }),
  subject,
  takesSightAway: true,
});

const originatorsOf = ({ picture, sources }: KnownPicture): ReadonlyMap<string, string> =>
  new Map(
    sources.map(({ noteKey, label }) => {
      const entry = label.originator === null ? undefined : entryOf(label.originator);
      return [noteKey, (picture.language === 'FR' ? entry?.nameFr : entry?.nameEn) ?? ''];
    }),
  );

/** Puts a picture to the forum as a draft decision, with the secretariat. */
export const putPicture = command({
  action: 'picture.put',
  input: that,
  load: async (tx, { id }, { actor }) => {
    const known = await pictureForWriting(tx, id);
    if (known === undefined) return undefined;
    const allowed = mayPutPicture(actor, known.picture) === null;
    const text = allowed ? await setText(paperTextOf(known, originatorsOf(known))) : null;
    const working = workingText(await holdText(tx, id));
    return { ...known, text, working, paperKey: randomUUID() };
  },
  may: (actor, { picture }) => mayPutPicture(actor, picture) ?? undefined,
  decide: (known, _, { actor, now }) => put(known, actor, now),
  save: async (tx, decision: PutDecision, { actor }) => {
    await insertPaper(tx, decision.drafted);
    await savePaper(tx, decision.submitted);
    await savePicture(tx, decision, byPerson(actor));
  },
  subject,
});

const PAPER = `select p.state, exists (select from decision d join paper_revision r on r.id = d.revision_id where r.paper_id = p.id)
    or exists (select from silence s where s.paper_id = p.id and s.state in ('ADOPTED', 'ANNOUNCED', 'ISSUED')) as decided
  from paper p where p.id = $1`;

interface PaperNow {
  readonly state: PaperState;
  readonly decided: boolean;
}

const paperOf = async (tx: WriteTx, { picture: { put: held } }: KnownPicture): Promise<PaperNow> => {
  const [row] = held === null ? [] : await tx.query<PaperNow>(PAPER, [held.paperKey]);
  return row ?? { state: 'DRAFT', decided: false };
};

/** Takes a picture up again whose paper was taken back. */
export const reopenPicture = command({
  action: 'picture.reopen',
  input: that,
  load: async (tx, { id }) => {
    const known = await pictureForWriting(tx, id);
    if (known === undefined) return undefined;
    const { state: paperState, decided } = await paperOf(tx, known);
    return { ...known, paperState, decided };
  },
  may: (actor, known) => mayReopenPicture(actor, known.picture, known) ?? undefined,
  decide: (known, _, { actor, now }) => reopen(known, actor, now),
  save: (tx, decision: PictureDecision, { actor }) => savePicture(tx, decision, byPerson(actor)),
  subject,
});
