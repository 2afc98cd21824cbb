import type {
  AgendaItemInput,
  AgendaItemKind,
  AgendaLineFragment,
  Format,
  PaperUnderItemFragment,
  Tlp,
} from '@parley/api-client';
import { isoDuration } from '@parley/kernel';
import { type LabelDraft, labelInput, OPEN_LABEL } from '@parley/ui';
import type { GivenLabel } from '../parts/screen-marking';
import { sameLabel } from '../parts/same-label';
import { minutesOf } from './planned-time';

/** Whether an item takes the label of what stands above it, or has one of its own. */
export type LabelChoice = 'inherited' | 'own';

/** An agenda item as its form holds it. */
export interface ItemDraft {
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly parentId: string | null;
  /** As typed; empty for no plan. */
  readonly minutes: string;
  readonly sponsors: readonly string[];
  /** Of its own; `null` takes the session's. */
  readonly format: Format | null;
  readonly named: readonly string[];
  readonly withoutDiscussion: boolean;
  /** That stand under it, in order. */
  readonly papers: readonly PaperUnderItemFragment[];
  /** `null` until the reader has chosen. */
  readonly labelChoice: LabelChoice | null;
  readonly label: LabelDraft;
  readonly tlp: Tlp | null;
}

/** What a new item begins with. */
export const newItemDraft = (parentId: string | null): ItemDraft => ({
  title: '',
  kind: 'DISCUSSION',
  parentId,
  minutes: '',
  sponsors: [],
  format: null,
  named: [],
  withoutDiscussion: false,
  papers: [],
  labelChoice: 'inherited',
  label: OPEN_LABEL,
  tlp: null,
});

/** What stands above an item, and whether any of it is released to delegations yet. */
export interface Above {
  readonly label: GivenLabel;
  readonly convened: boolean;
}

/**
 * The draft of an item that is there. The API gives an item's effective label: where it says more than what stands above,
 * the item has one of its own. Before convening nothing is released to anybody, so that this cannot be told: then the
 * reader chooses anew, because keeping silent would take away a narrower label.
 */
export const itemDraftOf = (item: AgendaLineFragment, above: Above): ItemDraft => {
  const { classification, releasableTo, releasableToObservers, caveats, tlp } = item.label;
  const own = sameLabel(item.label, above.label) ? 'inherited' : 'own';
  return {
    title: item.title,
    kind: item.kind,
    parentId: item.parent?.id ?? null,
    minutes: String(minutesOf(item.plannedDuration) ?? ''),
    sponsors: item.sponsors.map(({ code }) => code),
    format: item.format,
    named: item.named.map(({ code }) => code),
    withoutDiscussion: item.withoutDiscussion,
    papers: item.papers,
    labelChoice: above.convened ? own : null,
    label: {
      classification,
      releasableTo: above.convened ? releasableTo : null,
      releasableToObservers,
      caveats,
    },
    tlp,
  };
};

const durationOf = (minutes: string): string | null =>
  minutes.trim() === '' ? null : isoDuration(Math.round(Number(minutes) * 60));

/** The draft as the mutations take it. */
export const itemInputOf = (draft: ItemDraft): AgendaItemInput => ({
  title: draft.title,
  kind: draft.kind,
  parentId: draft.parentId,
  plannedDuration: durationOf(draft.minutes),
  sponsors: [...draft.sponsors],
  format: draft.format,
  named: [...draft.named],
  withoutDiscussion: draft.withoutDiscussion && draft.kind !== 'DISCUSSION',
  paperIds: draft.papers.map(({ id }) => id),
  label: draft.labelChoice === 'own' ? { ...labelInput(draft.label), tlp: draft.tlp } : null,
});
