import type { AgendaItemKind, SeriesStandingFragment, StandingItemInput } from '@parley/api-client';
import { isoDuration, secondsOf } from '@parley/kernel';

type Standing = SeriesStandingFragment['standingItems'][number];

/** A standing item as the form holds it; what it does not show goes with it unchanged. */
export interface StandingDraft {
  /** Tells the rows of the form apart. */
  readonly row: number;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly level: number;
  /** As typed; empty for no plan. */
  readonly minutes: string;
  readonly kept: Pick<StandingItemInput, 'sponsors' | 'label' | 'format' | 'named' | 'withoutDiscussion'>;
}

const DEEPEST_LEVEL = 2;

/** The drafts of the items that there are. */
export const draftsOf = (items: readonly Standing[]): StandingDraft[] =>
  items.map(
    ({ title, kind, level, plannedDuration, sponsors, label, format, named, withoutDiscussion }, row) => ({
      row,
      title,
      kind,
      level,
      minutes: plannedDuration === null ? '' : String((secondsOf(plannedDuration) ?? 0) / 60),
      kept: {
        format,
        named: named.map(({ code }) => code),
        withoutDiscussion,
        sponsors: sponsors.map(({ code }) => code),
        label: label && {
          classification: label.classification,
          releasableTo: label.releasableTo === null ? null : [...label.releasableTo],
          releasableToObservers: label.releasableToObservers,
          caveats: [...label.caveats],
          tlp: label.tlp,
        },
      },
    }),
  );

/** Levels as they can be: nothing stands deeper than under the item before it. */
const levelled = (drafts: readonly StandingDraft[]): StandingDraft[] => {
  let before = -1;
  return drafts.map((draft) => {
    const level = Math.max(0, Math.min(draft.level, before + 1, DEEPEST_LEVEL));
    before = level;
    return { ...draft, level };
  });
};

/** With another item at the end. */
export const withNew = (drafts: readonly StandingDraft[]): StandingDraft[] => [
  ...drafts,
  {
    row: Math.max(-1, ...drafts.map(({ row }) => row)) + 1,
    title: '',
    kind: 'DISCUSSION',
    level: 0,
    minutes: '',
    kept: {},
  },
];

/** With one item changed; levels follow. */
export const withChanged = (drafts: readonly StandingDraft[], changed: StandingDraft): StandingDraft[] =>
  levelled(drafts.map((draft) => (draft.row === changed.row ? changed : draft)));

/** Without one item. */
export const without = (drafts: readonly StandingDraft[], row: number): StandingDraft[] =>
  levelled(drafts.filter((draft) => draft.row !== row));

/** With one item a place further up (-1) or down (1). */
export const withMoved = (drafts: readonly StandingDraft[], row: number, by: -1 | 1): StandingDraft[] => {
  const from = drafts.findIndex((draft) => draft.row === row);
  const [moved, other] = [drafts[from], drafts[from + by]];
  if (moved === undefined || other === undefined) return [...drafts];
  return levelled(
    drafts.map((draft, index) => (index === from ? other : index === from + by ? moved : draft)),
  );
};

/** The drafts as the mutation takes them. */
export const standingInputs = (drafts: readonly StandingDraft[]): StandingItemInput[] =>
  drafts.map(({ title, kind, level, minutes, kept }) => ({
    ...kept,
    withoutDiscussion: kept.withoutDiscussion === true && kind !== 'DISCUSSION',
    title,
    kind,
    level,
    plannedDuration: minutes.trim() === '' ? null : isoDuration(Math.round(Number(minutes) * 60)),
  }));
