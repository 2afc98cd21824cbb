import { SESSION_EVENT_TYPES } from '@parley/sessions/model';
import { FLOOR_EVENT_TYPES } from '../events/floor-event';
import { SHOW_EVENT_TYPES } from '../positions/show-event';
import { PRESENCE_EVENT_TYPES } from '../presence/presence-events';
import { JOURNAL_EVENT_TYPES } from './journal-event';

/** The kinds of entries that tell a journal something; all others change nothing in it and need not be read. */
export const JOURNAL_ENTRY_TYPES: readonly string[] = [
  ...SESSION_EVENT_TYPES,
  ...FLOOR_EVENT_TYPES,
  ...PRESENCE_EVENT_TYPES,
  ...SHOW_EVENT_TYPES,
  ...JOURNAL_EVENT_TYPES,
];
