import type { Worded } from '@parley/kernel';
import type { RequestState } from './request';

/** How a refusal names a request's state. */
export const REQUEST_STATE_NAMES: Readonly<Record<RequestState, Worded>> = {
  SUBMITTED: { en: 'submitted', fr: 'soumise' },
  ACKNOWLEDGED: { en: 'acknowledged', fr: 'prise en compte' },
  SCHEDULED: { en: 'in preparation, with a draft session', fr: 'en préparation, avec un projet de session' },
  CONVENED: { en: 'convened', fr: 'suivie d’une session convoquée' },
  WITHDRAWN: { en: 'withdrawn', fr: 'retirée' },
};
