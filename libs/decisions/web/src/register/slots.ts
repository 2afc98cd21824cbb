import { addCatalogue, lazyPart, type SlotParts } from '@parley/ui';
import type { ComponentType } from 'react';
import { decisionsCatalogue } from '../catalogue';

const part = <Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>) =>
  lazyPart(async () => (await Promise.all([load(), addCatalogue(decisionsCatalogue)]))[0]);

/** What the register, agreed actions and straw polls show on screens of earlier domains. */
export const registerSlots = {
  today: [part(() => import('../actions/today-actions'))],
  desk: [part(() => import('../actions/desk-actions'))],
  session: [part(() => import('./session-decisions')), part(() => import('../actions/session-actions'))],
  actions: [part(() => import('../actions/room-actions'))],
} satisfies SlotParts;
