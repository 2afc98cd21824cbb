import { BriefAtItemPart, BriefsOfSessionPart, FiltersTodayPart } from '@parley/awareness/web';
import {
  PollsOfSessionPart,
  PollsOnTextPart,
  PollsTodayPart,
  registerSlots,
  roomSlots,
  silenceSlots,
} from '@parley/decisions/web';
import type { SlotParts } from '@parley/ui';

/** What later domains show on the screens of earlier ones. */
export const slots: SlotParts = {
  today: [PollsTodayPart, ...silenceSlots.today, ...registerSlots.today, FiltersTodayPart],
  desk: [...registerSlots.desk],
  session: [PollsOfSessionPart, ...silenceSlots.session, ...registerSlots.session, BriefsOfSessionPart],
  item: [BriefAtItemPart, ...roomSlots.item],
  actions: [...registerSlots.actions],
  text: [PollsOnTextPart, ...silenceSlots.text],
};
