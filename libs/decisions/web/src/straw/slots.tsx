import { addCatalogue, lazyPart, type SlotParts, type SlotProps } from '@parley/ui';
import { decisionsCatalogue } from '../catalogue';

/** What straw polls show on other screens; it loads when it is first shown. */
export const strawSlots = {
  item: [
    lazyPart(
      async () => (await Promise.all([import('./straws-of-item'), addCatalogue(decisionsCatalogue)]))[0],
    ),
  ],
} satisfies SlotParts;
