import { addCatalogue, lazyPart, type SlotProps } from '@parley/ui';
import type { ComponentType } from 'react';
import { decisionsCatalogue } from '../routes';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

// With the wording of this library, since the screen around it belongs to another one.
const part = <Props extends object>(load: Load<Props>): ComponentType<Props> =>
  lazyPart(async () => (await Promise.all([load(), addCatalogue(decisionsCatalogue)]))[0]);

/** What polls show on the screens of earlier domains: what awaits a delegation, a session’s, a text’s. */
export const PollsTodayPart = part<SlotProps['today']>(() => import('./polls-today'));
export const PollsOfSessionPart = part<SlotProps['session']>(() => import('./polls-of-session'));
export const PollsOnTextPart = part<SlotProps['text']>(() => import('./polls-on-text'));
