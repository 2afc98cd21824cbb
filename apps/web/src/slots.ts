import { silenceSlots } from '@parley/decisions/web';
import type { SlotParts } from '@parley/ui';

/** What later domains show on the screens of earlier ones. */
export const slots: SlotParts = {
  ...silenceSlots,
};
