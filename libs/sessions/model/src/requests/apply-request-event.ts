import type { ForumEvent } from '@parley/kernel';
import { REQUEST_EVENT_TYPES, type RequestEventType, type RequestSheet } from './request-event';

type Told = Pick<ForumEvent, 'type' | 'data'>;

const typeOf = (type: string): RequestEventType | undefined =>
  REQUEST_EVENT_TYPES.find((known) => known === type);

/**
 * Brings a screen's copy of one request up to date by one event of that request; `null` while it is out of sight. Applying
 * an event twice is as once. The data are the forum's own and not checked again.
 */
export const applyRequestEvent = (view: RequestSheet | null, event: Told): RequestSheet | null => {
  const type = typeOf(event.type);
  switch (type) {
    case 'request.submitted':
    case 'request.corrected':
      return (event.data as { readonly request: RequestSheet }).request;
    case 'request.acknowledged':
    case 'request.scheduled':
    case 'request.convened':
    case 'request.returned':
    case 'request.withdrawn':
      return view === null ? null : { ...view, ...event.data };
    case 'request.retracted':
      return null;
    case 'request.overdue':
    case undefined:
      return view;
  }
};
