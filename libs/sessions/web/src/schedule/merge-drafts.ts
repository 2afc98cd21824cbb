import type { SessionDraft } from './session-draft';

export type DraftField = keyof SessionDraft;

/** The fields of the form, in its order. */
export const DRAFT_FIELDS = [
  'title',
  'purpose',
  'format',
  'named',
  'timeZone',
  'startsAt',
  'endsAt',
  'chairId',
  'place',
  'onlineUrl',
  'label',
  'tlp',
] as const satisfies readonly DraftField[];

const same = (a: SessionDraft, b: SessionDraft, field: DraftField): boolean =>
  JSON.stringify(a[field]) === JSON.stringify(b[field]);

/** The fields in which two drafts differ, in the order of the form. */
export const changedFields = (from: SessionDraft, to: SessionDraft): readonly DraftField[] =>
  DRAFT_FIELDS.filter((field) => !same(from, to, field));

/** What follows when somebody else changed the session while one was changing it too. */
export interface MergedDrafts {
  /** One's own values where one changed something, the present ones everywhere else. */
  readonly draft: SessionDraft;
  /** What the others changed. */
  readonly theirs: readonly DraftField[];
  /** What both changed, to different values: one's own stands until one takes the other. */
  readonly clashes: readonly DraftField[];
}

/** Brings one's own changes onto the present state. `base` is what one began with. */
export const mergeDrafts = (base: SessionDraft, mine: SessionDraft, present: SessionDraft): MergedDrafts => {
  const own = changedFields(base, mine);
  const theirs = changedFields(base, present);
  const kept = Object.fromEntries(own.map((field) => [field, mine[field]]));
  return {
    draft: { ...present, ...kept },
    theirs,
    clashes: theirs.filter((field) => own.includes(field) && !same(mine, present, field)),
  };
};
