import { textOfBlocks } from '@parley/coediting/server';
import { type Operation, Unauthenticated } from '@parley/platform';
import { mayBegin, type NotesAbilities, notesAbilities, type NotesFile } from '@parley/rooms/model';
import { agendaItemByKey, type AgendaItemView, readDossier, type SessionView } from '@parley/sessions/server';
import { correctionFrom, notesFrom } from './notes-rows';
import {
  correctionsByItem,
  correctionView,
  type CorrectionView,
  notesByItem,
  type NotesView,
  storedTextByDocument,
} from './notes-view';

interface NotesParagraph {
  readonly number: number;
  readonly kind: string;
  readonly text: string;
}

const paragraphsOf = async ({ documentKey }: NotesView, { scope }: Operation): Promise<NotesParagraph[]> => {
  const { blocks } = await scope.loader(storedTextByDocument).load(documentKey);
  return blocks.map(({ kind, text }, at) => ({ number: at + 1, kind, text }));
};

const fileOf = async (view: NotesView, { scope }: Operation): Promise<NotesFile | undefined> => {
  const [dossier, corrections, { blocks }] = await Promise.all([
    scope.loader(readDossier).load(view.sessionKey),
    scope.loader(correctionsByItem).load(view.key),
    scope.loader(storedTextByDocument).load(view.documentKey),
  ]);
  const item = dossier?.items.find(({ key }) => key === view.key);
  if (dossier === undefined || item === undefined) return undefined;
  return {
    session: dossier.session,
    item,
    notes: notesFrom(view.row),
    corrections: corrections.map(correctionFrom),
    paragraphs: blocks.map(({ text }) => text),
    whole: { text: textOfBlocks(blocks), sha256: '' },
  };
};

const MeetingNotes = {
  agendaItem: ({ key }: NotesView, _: unknown, { scope }: Operation): Promise<AgendaItemView | undefined> =>
    scope.loader(agendaItemByKey).load(key),
  paragraphs: (notes: NotesView, _: unknown, operation: Operation): Promise<NotesParagraph[]> =>
    paragraphsOf(notes, operation),
  async corrections({ key }: NotesView, _: unknown, { scope }: Operation): Promise<CorrectionView[]> {
    return (await scope.loader(correctionsByItem).load(key)).map(correctionView);
  },
  async viewerCan(notes: NotesView, _: unknown, operation: Operation): Promise<NotesAbilities | null> {
    const [actor, file] = await Promise.all([operation.scope.actor(), fileOf(notes, operation)]);
    if (actor === undefined) throw new Unauthenticated();
    return file === undefined ? null : notesAbilities(actor, file);
  },
};

const NotesCorrection = {
  notes: ({ row }: CorrectionView, _: unknown, { scope }: Operation): Promise<NotesView | undefined> =>
    scope.loader(notesByItem).load(row.item_id),
};

const AgendaItem = {
  async notes({ key }: AgendaItemView, _: unknown, { scope }: Operation): Promise<NotesView | null> {
    return (await scope.loader(notesByItem).load(key)) ?? null;
  },
  async viewerCanBeginNotes(
    { key, sessionKey }: AgendaItemView,
    _: unknown,
    { scope }: Operation,
  ): Promise<boolean> {
    const [actor, dossier, notes] = await Promise.all([
      scope.actor(),
      scope.loader(readDossier).load(sessionKey),
      scope.loader(notesByItem).load(key),
    ]);
    const item = dossier?.items.find((one) => one.key === key);
    if (actor === undefined || dossier === undefined || item === undefined || notes !== undefined)
      return false;
    const nothing = { notes: null, corrections: [], paragraphs: [], whole: { text: '', sha256: '' } };
    return mayBegin(actor, { session: dossier.session, item, ...nothing }) === null;
  },
};

const Session = {
  async notes({ key }: SessionView, _: unknown, { scope }: Operation): Promise<NotesView[]> {
    const dossier = await scope.loader(readDossier).load(key);
    const found = await Promise.all(
      (dossier?.items ?? []).map((item) => scope.loader(notesByItem).load(item.key)),
    );
    return found.filter((notes) => notes !== undefined);
  },
};

/** Fields of the notes of the meeting. */
export const notesFields = { AgendaItem, Session, MeetingNotes, NotesCorrection };
