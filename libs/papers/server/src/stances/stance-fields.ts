import { inOrder } from '@parley/delegations/model';
import { type DelegationView, delegationView } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import type { NumberedParagraph, ShownStance } from '@parley/papers/model';
import { type ParagraphView, stancesOn } from './read-stances';

const isCirculated = (paragraph: NumberedParagraph | ParagraphView): paragraph is ParagraphView =>
  'revisionKey' in paragraph;

const Paragraph = {
  async stances(
    paragraph: NumberedParagraph | ParagraphView,
    _: unknown,
    { scope }: Pick<Operation, 'scope'>,
  ): Promise<ShownStance[]> {
    if (!isCirculated(paragraph)) return [];
    const shown = await scope.loader(stancesOn).load(paragraph);
    const seats = new Map(shown.map((stance) => [stance.delegation, stance]));
    return inOrder([...seats.keys()], 'EN').flatMap((seat) => seats.get(seat) ?? []);
  },
};

const ParagraphStance = {
  delegation: ({ delegation }: ShownStance): DelegationView | undefined => delegationView(delegation),
};

/** Fields of paragraphs and of what delegations say of them. */
export const stanceFields = { Paragraph, ParagraphStance };
