import { addCatalogue, lazyPart, type SlotProps } from '@parley/ui';
import type { ComponentType } from 'react';
import { awarenessCatalogue } from '../catalogue';
import type * as doors from './doors';

// Both in one small piece, with its wording: what there is to show loads once there is something.
const door = <Props extends object>(
  named: (loaded: typeof doors) => ComponentType<Props>,
): ComponentType<Props> =>
  lazyPart(async () => {
    const [loaded] = await Promise.all([import('./doors'), addCatalogue(awarenessCatalogue)]);
    return { default: named(loaded) };
  });

/** What was put on the item that the room shows: its notes and pictures, on a map and a timeline. */
export const BriefAtItemPart = door<SlotProps['item']>(({ BriefAtItem }) => BriefAtItem);

/** What was put on the items of a session, on its page. */
export const BriefsOfSessionPart = door<SlotProps['session']>(({ BriefsOfSession }) => BriefsOfSession);
