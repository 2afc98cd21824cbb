import { isDelegate } from '@parley/delegations/model';
import {
  type Actor,
  combine,
  type DelegationCode,
  forbidden,
  type ForumEvent,
  intersection,
  isRefusal,
  type Label,
  notFound,
  refuse,
  type Refusal,
  type Result,
  type SeatSet,
  visible,
} from '@parley/kernel';
import { checkOptionalText } from '@parley/sessions/model';
import { type NotesOnItem, stateIfFull, stateOfNoteOnItem } from '../brief/note-on-item';
import { noteEvent } from '../notes/note-event';
import type { Note } from '../notes/note';

/** How a note hangs together with another note; `CONCERNS`: with a paper or an agenda item. */
export const NOTE_LINK_KINDS = ['SAME_EVENT', 'CONTRADICTS', 'FOLLOWS', 'CONCERNS'] as const;
export type NoteLinkKind = (typeof NOTE_LINK_KINDS)[number];

/** The other end of a link, with the label under which it is seen. */
export interface LinkEnd {
  readonly type: 'Note' | 'Paper' | 'AgendaItem';
  readonly key: string;
  readonly label: Label;
}

/** A link, as its delegation made it. */
export interface NoteLink {
  readonly key: string;
  readonly kind: NoteLinkKind;
  readonly noteKey: string;
  readonly to: Pick<LinkEnd, 'type' | 'key'>;
  readonly delegation: DelegationCode;
  readonly reason: string | null;
  readonly at: Date;
}

/** A link as events hold it. */
export type NoteLinkSheet = Readonly<Omit<NoteLink, 'at'> & { at: string }>;

/** The two ends of a link, as a command reads them. */
export interface LinkEnds {
  readonly note: Pick<Note, 'key' | 'label'>;
  readonly to: LinkEnd;
}

/** What a rule has to know before a link is made: only what the actor sees. */
export interface LinkGround extends LinkEnds {
  readonly key: string;
  readonly note: Pick<Note, 'key' | 'label' | 'withdrawnAt'>;
  /** Of an agenda item: where it stands, and how many notes are on it; `null` of any other end. */
  readonly item: NotesOnItem | null;
  /** Links of either end, whichever has more. */
  readonly links: number;
  readonly linked: boolean;
  /** Whether the other end already follows, by links that the actor sees, from this note. */
  readonly closesCircle: boolean;
}

/** A link as a command leaves it. */
export interface NoteLinkDecision {
  readonly link: NoteLink;
  readonly events: readonly ForumEvent[];
}

/** Most links of a note, and longest reason in characters. */
export const MOST_LINKS = 100;
const LONGEST_REASON = 300;

const readers = ({ releasableTo, originator }: Label): SeatSet =>
  releasableTo === null
    ? null
    : [...new Set([...releasableTo, ...(originator === null ? [] : [originator])])];

/** Under which a link is told: to exactly those who see both ends, the originators of each among them. */
export const labelOfBoth = (one: Label, other: Label): Label => ({
  ...combine(one, other),
  releasableTo: intersection(readers(one), readers(other)),
  originator: null,
});

const told = (
  type: 'note.linked' | 'note.unlinked',
  link: NoteLink,
  { note, to }: LinkEnds,
): readonly ForumEvent[] => {
  const label = labelOfBoth(note.label, to.label);
  const data = { link: { ...link, at: link.at.toISOString() } };
  const ends = to.type === 'Note' ? [note.key, to.key] : [note.key];
  return ends.map((key) => noteEvent(type, { key, label }, data));
};

/** Delegates link notes; the secretariat has no view of what they know. */
export const mayLinkNotes = (actor: Actor): Refusal | null =>
  isDelegate(actor)
    ? null
    : forbidden({
        en: 'Notes are linked by delegations.',
        fr: 'Les notes sont reliées par les délégations.',
      });

/** Delegates who see both ends. */
export const mayLinkNote = (actor: Actor, { note, to }: LinkEnds): Refusal | null =>
  visible(actor, note.label) && visible(actor, to.label) ? mayLinkNotes(actor) : notFound();

const invalidKind = (kind: NoteLinkKind, { note, to }: LinkGround): Refusal | null => {
  if (note.key === to.key)
    return refuse(
      'INVALID',
      {
        en: 'A note is not linked to itself. Choose another.',
        fr: 'Une note ne se relie pas à elle-même. Choisissez-en une autre.',
      },
      'to',
    );
  return (kind === 'CONCERNS') === (to.type !== 'Note')
    ? null
    : refuse(
        'INVALID',
        {
          en: 'Notes are of the same event, contradict or follow each other; a note concerns a paper or an item.',
          fr: 'Deux notes portent sur le même événement, se contredisent ou se suivent ; une note concerne un document ou un point.',
        },
        'kind',
      );
};

const stateOf = (kind: NoteLinkKind, ground: LinkGround): Refusal | null => {
  if (ground.linked)
    return refuse('DUPLICATE', {
      en: 'They are linked so already. Look among the links of the note.',
      fr: 'Ce lien existe déjà. Voyez parmi les liens de la note.',
    });
  if (ground.links >= MOST_LINKS)
    return refuse('STATE', {
      en: `A note has up to ${MOST_LINKS} links. Take one off first.`,
      fr: `Une note compte au plus ${MOST_LINKS} liens. Retirez-en un d’abord.`,
    });
  const full = stateIfFull(ground.item);
  if (full !== null) return full;
  return kind === 'FOLLOWS' && ground.closesCircle && ground.note.key !== ground.to.key
    ? refuse(
        'STATE',
        {
          en: 'The other note follows from this one already: neither can come after itself. Link the other way round, or as the same event.',
          fr: 'L’autre note fait déjà suite à celle-ci : aucune ne peut se suivre elle-même. Reliez-les dans l’autre sens, ou comme un même événement.',
        },
        'to',
      )
    : null;
};

/**
 * A delegate says for the own delegation that a note hangs together with another, or concerns a paper or an agenda item. Links that the actor does not
 * see change nothing of the answer. Refused as NOT_FOUND, FORBIDDEN, STATE, DUPLICATE or INVALID.
 */
export const linkNote = (
  ground: LinkGround,
  input: { readonly kind: NoteLinkKind; readonly reason: string | null },
  actor: Actor,
  now: Date,
): Result<NoteLinkDecision> => {
  const denied = mayLinkNote(actor, ground);
  if (denied !== null) return denied;
  const { delegation } = actor;
  if (delegation === null) return notFound();
  const wrong = stateOfNoteOnItem(ground) ?? stateOf(input.kind, ground) ?? invalidKind(input.kind, ground);
  if (wrong !== null) return wrong;
  const reason = checkOptionalText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  const { key, note, to } = ground;
  const link: NoteLink = {
    ...{
      key,
      kind: input.kind,
      noteKey: note.key,
      to: { type: to.type, key: to.key },
      delegation,
      reason,
      at: now,
    },
  };
  return { link, events: told('note.linked', link, ground) };
};

/** Delegates of the delegation that made the link, and of the originators of the notes that it links. */
export const mayUnlinkNote = (
  actor: Actor,
  { delegation }: Pick<NoteLink, 'delegation'>,
  originators: readonly (DelegationCode | null)[],
): Refusal | null =>
  isDelegate(actor) && actor.delegation !== null && [delegation, ...originators].includes(actor.delegation)
    ? null
    : forbidden({
        en: 'The delegation that made a link, or whose note it is, takes it off.',
        fr: 'Un lien est retiré par la délégation qui l’a fait ou par celle dont c’est la note.',
      });

/** Takes a link off; it is told to whoever saw it. */
export const unlinkNote = (link: NoteLink, ground: LinkEnds): NoteLinkDecision => ({
  link,
  events: told('note.unlinked', link, ground),
});
