import type { LabelDraft } from '@parley/ui';

/** What an action may come from: a decision, or an item of an agenda. */
export interface ActionSource {
  readonly kind: 'DECISION' | 'ITEM';
  readonly id: string;
  /** Number and title. */
  readonly name: string;
  /** Where several are offered, under which heading. */
  readonly group?: string;
  readonly label: LabelDraft;
}

interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly label: LabelDraft;
}

/** An item as a source. */
export const sourceOfItem = ({ id, number, title, label }: Numbered, group?: string): ActionSource => ({
  ...{ kind: 'ITEM', id, name: `${number} ${title}`, label },
  ...(group === undefined ? {} : { group }),
});

/** A decision as a source. */
export const sourceOfDecision = (
  { id, reference, title, label }: Omit<Numbered, 'number'> & { readonly reference: string },
  group?: string,
): ActionSource => ({
  ...{ kind: 'DECISION', id, name: `${reference} ${title}`, label },
  ...(group === undefined ? {} : { group }),
});
