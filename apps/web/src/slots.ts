<<<<<<< HEAD
import { silenceSlots } from '@parley/decisions/web';
=======
import { PollsOfItemPart, PollsOfSessionPart, PollsOnTextPart, PollsTodayPart } from '@parley/decisions/web';
>>>>>>> a704090 (feat(decisions): the page of a poll, opening one, and polls on other screens)
import type { SlotParts } from '@parley/ui';

/** What later domains show on the screens of earlier ones. */
export const slots: SlotParts = {
<<<<<<< HEAD
  ...silenceSlots,
=======
  today: [PollsTodayPart],
  session: [PollsOfSessionPart],
  item: [PollsOfItemPart],
  text: [PollsOnTextPart],
>>>>>>> a704090 (feat(decisions): the page of a poll, opening one, and polls on other screens)
};
