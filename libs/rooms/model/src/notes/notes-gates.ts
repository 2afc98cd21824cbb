import { type Actor, forbidden, holds, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import { isDelegate } from '@parley/delegations/model';
import { forbiddenUnlessManager, sightOf, stateUnless } from '@parley/sessions/model';
import { labelOfNotes, type MeetingNotes, type NotesFile, type NotesState } from './notes';

/** Posts that write the notes of the meeting. */
export const NOTE_TAKERS = ['RAPPORTEUR', 'CHAIR', 'SESSION_OFFICER'] as const;

const sightOfItem = (actor: Actor, { session, item }: NotesFile): Refusal | null =>
  sightOf(actor, session) ?? (visible(actor, item.label) ? null : notFound());

/** The notes, or NOT_FOUND where there are none that the actor sees. */
export const notesSeen = (actor: Actor, file: NotesFile): MeetingNotes | Refusal => {
  const { notes, item } = file;
  const blind = sightOfItem(actor, file);
  if (blind !== null) return blind;
  return notes === null || !visible(actor, labelOfNotes(item, notes)) ? notFound() : notes;
};

const forbiddenUnlessNoteTaker = (actor: Actor): Refusal | null =>
  holds(actor, ...NOTE_TAKERS)
    ? null
    : forbidden({
        en: 'The rapporteur, the chair and the session officers do this.',
        fr: 'Cela revient aux rapporteurs, à la présidence et aux responsables de session.',
      });

const STATE_NAMES: Readonly<Record<NotesState, { en: string; fr: string }>> = {
  DRAFTING: { en: 'being written', fr: 'en cours de rédaction' },
  RELEASED: { en: 'released for corrections', fr: 'ouvertes aux corrections' },
  APPROVED: { en: 'approved', fr: 'approuvées' },
};

const notesStateUnless = ({ state }: MeetingNotes, needed: NotesState): Refusal | null => {
  if (state === needed) return null;
  const [is, needs] = [STATE_NAMES[state], STATE_NAMES[needed]];
  return refuse('STATE', {
    en: `The notes are ${is.en}. This is possible while they are ${needs.en}.`,
    fr: `Les notes sont ${is.fr}. Cela est possible tant qu’elles sont ${needs.fr}.`,
  });
};

/** Begins the notes of an item: those who write them, once the session is convened. Begun twice is begun once. */
export const mayBegin = (actor: Actor, file: NotesFile): Refusal | null =>
  sightOfItem(actor, file) ??
  forbiddenUnlessNoteTaker(actor) ??
  stateUnless(file.session, ['CONVENED', 'OPEN', 'SUSPENDED', 'CLOSED', 'RECORDED']);

const gate = (
  actor: Actor,
  file: NotesFile,
  who: (actor: Actor) => Refusal | null,
  needed: NotesState,
): Refusal | null => {
  const notes = notesSeen(actor, file);
  if (!('itemKey' in notes)) return notes;
  return who(actor) ?? notesStateUnless(notes, needed) ?? stateUnless(file.session, ['CLOSED', 'RECORDED']);
};

/** Gives them to the delegations for corrections, once the session is closed. */
export const mayRelease = (actor: Actor, file: NotesFile): Refusal | null =>
  gate(actor, file, forbiddenUnlessNoteTaker, 'DRAFTING');

/** Accepts or rejects corrections. */
export const mayResolve = (actor: Actor, file: NotesFile): Refusal | null =>
  gate(actor, file, forbiddenUnlessNoteTaker, 'RELEASED');

/** Proposes a correction: a delegate of an invited delegation. */
export const mayPropose = (actor: Actor, file: NotesFile): Refusal | null =>
  gate(
    actor,
    file,
    (one) =>
      isDelegate(one) && one.delegation !== null && file.session.participants.includes(one.delegation)
        ? null
        : forbidden({
            en: 'Delegates of the invited delegations propose corrections.',
            fr: 'Les délégués des délégations invitées proposent des corrections.',
          }),
    'RELEASED',
  );

const unlessAnswered = ({ corrections }: NotesFile): Refusal | null => {
  const open = corrections.filter(({ state }) => state === 'PROPOSED').length;
  return open === 0
    ? null
    : refuse('STATE', {
        en: `${open} corrections await an answer. Accept or reject them first.`,
        fr: `${open} corrections attendent une réponse. Acceptez-les ou rejetez-les d’abord.`,
      });
};

/** Approves and closes them: the chair and the session officers, when every correction has its answer. */
export const mayApprove = (actor: Actor, file: NotesFile): Refusal | null =>
  gate(actor, file, forbiddenUnlessManager, 'RELEASED') ?? unlessAnswered(file);

/** What an actor may do with the notes now. */
export interface NotesAbilities {
  readonly write: boolean;
  readonly release: boolean;
  readonly correct: boolean;
  readonly resolve: boolean;
  readonly approve: boolean;
}

/** The same gates that the decisions pass. */
export const notesAbilities = (actor: Actor, file: NotesFile): NotesAbilities => ({
  write: holds(actor, ...NOTE_TAKERS) && file.notes !== null && file.notes.state !== 'APPROVED',
  release: mayRelease(actor, file) === null,
  correct: mayPropose(actor, file) === null,
  resolve: mayResolve(actor, file) === null,
  approve: mayApprove(actor, file) === null,
});
