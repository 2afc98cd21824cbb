import { defaultCharter } from '@parley/delegations/model';
import type { ConsultationRequest, RequestInput } from '../requests/request';
import { submitRequest } from '../requests/submit-request';
import { decided, noon } from './builders';
import { anActor } from './people';

/** Speaks for Norway, an Ally. */
export const norway = anActor({
  id: 'head-nor',
  role: 'HEAD',
  delegation: 'NOR',
  speaksForSeat: true,
  caveats: ['CYBER-DEFENCE'],
});
/** Speaks for France. */
export const headOfFrance = anActor({ id: 'head-fra', role: 'HEAD', delegation: 'FRA', speaksForSeat: true });
/** Speaks for Japan, a partner. */
export const headOfJapan = anActor({ id: 'head-jpn', role: 'HEAD', speaksForSeat: true });

export const aRequestInput = (more: Partial<RequestInput> = {}): RequestInput => ({
  subject: 'Cable safety',
  text: 'Two cables were damaged in a storm.',
  purpose: 'INFORM',
  urgency: 'URGENT',
  format: 'ALL',
  label: { classification: 'UNCLASSIFIED' },
  ...more,
});

/** A request of Norway, made at noon. */
export const aRequest = (more: Partial<RequestInput> = {}): ConsultationRequest =>
  decided(submitRequest({ key: 'request', seats: defaultCharter }, aRequestInput(more), norway, noon))
    .request;
