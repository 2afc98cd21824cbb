import { type DelegationView, delegationViews } from '@parley/delegations/server';
import { type AlternativeMark, baseNumber, type NumberedParagraph, readMark } from '@parley/papers/model';
import type { AmendmentView } from '../amendments/read-amendments';

type Sides = NonNullable<NumberedParagraph['sides']>;

const Paragraph = {
  alternativeTo: ({ number, sides }: NumberedParagraph): string | null =>
    sides === undefined ? null : baseNumber(number),

  wantedBy: ({ sides }: NumberedParagraph): DelegationView[] => delegationViews([...(sides?.wantedBy ?? [])]),

  opposedBy: ({ sides }: NumberedParagraph): DelegationView[] =>
    delegationViews([...(sides?.opposedBy ?? [])]),
};

const markOf = ({ text }: Pick<AmendmentView, 'text'>): AlternativeMark | null =>
  text === null ? null : readMark(text);

const Amendment = {
  asAlternative: (view: AmendmentView): boolean => markOf(view) !== null,

  text: (view: AmendmentView): string | null => view.text?.slice(markOf(view)?.length ?? 0) ?? null,
};

/** How many alternatives a text has beside the paragraphs that they are for. */
export const countAlternatives = (paragraphs: readonly { readonly sides?: Sides }[]): number =>
  paragraphs.filter(({ sides }) => sides !== undefined).length;

/** Fields that tell of alternatives. */
export const alternativeFields = { Paragraph, Amendment };
