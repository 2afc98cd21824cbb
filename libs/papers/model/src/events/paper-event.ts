import type { ForumEvent, Label } from '@parley/kernel';
import { isoOf, type Wire } from '@parley/sessions/model';
import type { Attachment } from '../attachments/attachment';
import type { Paper, PaperDraft, PaperRevision } from '../paper/paper';
import { jointLabel, paperLabel, unattributedLabel } from '../paper/paper-label';

/** A paper as events and screens hold it: without its text, and a non-paper without whose it is. */
export type PaperSheet = Wire<
  Pick<
    Paper,
    | 'key'
    | 'kind'
    | 'language'
    | 'title'
    | 'state'
    | 'originator'
    | 'label'
    | 'reference'
    | 'revision'
    | 'circulatedAt'
    | 'withdrawReason'
    | 'addendum'
  > & {
    /** The paper that an addendum is added to. */
    parentKey: string | null;
  }
>;

/** What each kind of event carries. Texts are not in it: whoever may read one asks for it. */
export type PaperEventData = {
  'paper.drafted': Readonly<{ paper: PaperSheet; version: number }>;
  'paper.revised': Readonly<{ title: string; version: number }>;
  'paper.submitted': Readonly<{ paper: PaperSheet; version: number }>;
  'paper.circulated': Readonly<{
    paper: PaperSheet;
    revision: Wire<
      Pick<PaperRevision, 'key' | 'number' | 'reference' | 'corrects' | 'sha256' | 'circulatedAt'>
    >;
    /** Of a non-paper's first circulation: the hash of the statement who originated it. */
    originCommitment?: string;
  }>;
  'paper.withdrawn': Readonly<{ paper: PaperSheet }>;
  'paper.superseded': Readonly<{ paper: PaperSheet; successorKey: string }>;
  'paper.cosponsored': Readonly<{ delegation: string }>;
  'paper.fileAttached': Readonly<Pick<Attachment, 'key' | 'filename' | 'mediaType' | 'bytes' | 'sha256'>>;
  'paper.fileRemoved': Readonly<{ key: string }>;
};

/** What happens to a paper. */
export const PAPER_EVENT_TYPES = [
  'paper.drafted',
  'paper.revised',
  'paper.submitted',
  'paper.circulated',
  'paper.withdrawn',
  'paper.superseded',
  'paper.cosponsored',
  'paper.fileAttached',
  'paper.fileRemoved',
] as const satisfies readonly (keyof PaperEventData)[];
export type PaperEventType = (typeof PAPER_EVENT_TYPES)[number];

/** Whether readers of this are not to learn whose the paper is. */
export const isUnattributed = ({ kind, circulatedAt }: Pick<Paper, 'kind' | 'circulatedAt'>): boolean =>
  kind === 'NON_PAPER' && circulatedAt !== null;

const attribution = (paper: Paper): Pick<ForumEvent, 'unattributed'> =>
  isUnattributed(paper) ? { unattributed: true } : {};

/** Field by field, so that nothing travels that a store may have added to the object. */
export const paperSheet = (paper: Paper): PaperSheet => ({
  key: paper.key,
  kind: paper.kind,
  language: paper.language,
  title: paper.title,
  state: paper.state,
  originator: paper.kind === 'NON_PAPER' ? null : paper.originator,
  label: paper.kind === 'NON_PAPER' ? unattributedLabel(paper.label) : paper.label,
  reference: paper.reference,
  revision: paper.revision,
  circulatedAt: isoOf(paper.circulatedAt),
  withdrawReason: paper.withdrawReason,
  addendum: paper.addendum,
  parentKey: paper.parent?.key ?? null,
});

/** An event of a paper, under the label in force. Its session has a label of its own and is not named: a room is told by the item. */
export const paperEvent = <T extends PaperEventType>(
  type: T,
  paper: Paper,
  data: PaperEventData[T],
): ForumEvent => ({
  type,
  subject: { type: 'Paper', key: paper.key },
  sessionKey: null,
  label: paperLabel(paper),
  data,
  ...attribution(paper),
});

/** As {@link paperEvent}, for what is done to a text in preparation: only those are told who see it. */
export const draftEvent = <T extends PaperEventType>(
  type: T,
  paper: Paper,
  data: PaperEventData[T],
): ForumEvent => ({
  type,
  subject: { type: 'Paper', key: paper.key },
  sessionKey: null,
  label: paperLabel({ ...paper, circulatedAt: null }),
  data,
});

/** What `paper.drafted` and the like say of the draft. */
export const versionOf = ({ version }: PaperDraft): number => version;

/** Where a paper stands on an agenda. */
export interface PaperPlace {
  readonly itemKey: string;
  readonly sessionKey: string;
  readonly place: number;
  /** The item's, in force. */
  readonly label: Label;
}

/** What stands under an item: told of the item, so that it goes out of sight with it. */
export type ItemPaperData = {
  'item.paperAttached': Readonly<{ itemKey: string; place: number; paper: PaperSheet }>;
  'item.paperDetached': Readonly<{ itemKey: string; paperKey: string }>;
};

/** What happens between an item and a paper. */
export const ITEM_PAPER_EVENT_TYPES = [
  'item.paperAttached',
  'item.paperDetached',
] as const satisfies readonly (keyof ItemPaperData)[];

const onItem = (place: PaperPlace, paper: Paper): Omit<ForumEvent, 'type' | 'data'> => ({
  subject: { type: 'AgendaItem', key: place.itemKey },
  sessionKey: place.sessionKey,
  label: jointLabel(place.label, paperLabel(paper)),
});

/** Told to all who see both the item and the paper; also again, when either has changed. */
export const attached = (place: PaperPlace, paper: Paper): ForumEvent => ({
  ...onItem(place, paper),
  type: 'item.paperAttached',
  data: { itemKey: place.itemKey, place: place.place, paper: paperSheet(paper) },
});

/** Told to all who see both. */
export const detached = (place: PaperPlace, paper: Paper): ForumEvent => ({
  ...onItem(place, paper),
  type: 'item.paperDetached',
  data: { itemKey: place.itemKey, paperKey: paper.key },
});

/** The paper shown again wherever it stands: for what its author did, as little attributed as the paper itself. */
export const shownAgain = (places: readonly PaperPlace[], paper: Paper): ForumEvent[] =>
  places.map((place) => ({ ...attached(place, paper), ...attribution(paper) }));
