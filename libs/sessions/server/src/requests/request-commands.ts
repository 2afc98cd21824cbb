import type { Seat } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import { command, idOf, type WriteTx } from '@parley/platform';
import {
  acknowledgeRequest,
  correctRequest,
  mayRequest,
  type RequestDecision,
  submitRequest,
  withdrawRequest,
} from '@parley/sessions/model';
import { z } from 'zod';
import { byManagers } from '../commands/taken';
import { requestInput } from './request-inputs';
import { loadRequest, saveRequest } from './request-store';

const kept = {
  save: (tx: WriteTx, { request }: RequestDecision): Promise<void> => saveRequest(tx, request),
  subject: ({ request }: RequestDecision): string => request.key,
};

interface Asking {
  readonly key: string;
  readonly seats: readonly Seat[];
  readonly now: Date;
}

const asking = async (tx: WriteTx, key: string): Promise<Asking> => {
  const [clock] = await tx.query<{ now: Date }>('select clock_timestamp() as now');
  if (clock === undefined) throw new Error('the database has no clock');
  return { key, seats: await seatsIn(tx), now: clock.now };
};

/** Requests consultations in the name of an Ally's delegation; both clocks run from now on. */
export const requestConsultations = command({
  ...kept,
  action: 'request.submit',
  input: z.object({ input: requestInput }),
  load: (tx, _, { key }) => asking(tx, key),
  may: (actor, { seats, now }) => mayRequest(actor, seats, now) ?? undefined,
  decide: (state, { input }, { actor, now }) => submitRequest(state, input, actor, now),
});

/** Corrects a request before it is acknowledged; CONFLICT for a version that is no longer the present one. */
export const correctConsultationRequest = command({
  ...kept,
  action: 'request.correct',
  input: z.object({ id: idOf('ConsultationRequest'), version: z.int(), input: requestInput }),
  load: async (tx, { id }) => {
    const request = await loadRequest(tx, id);
    return request && { request, seats: await seatsIn(tx) };
  },
  // The one rule of who may needs the request's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, { version, input }, { actor, now }) =>
    correctRequest(state, { ...input, version }, actor, now),
  takesSightAway: true,
});

/** Takes a request back, with a reason, while no session has been convened. */
export const withdrawConsultationRequest = command({
  ...kept,
  action: 'request.withdraw',
  input: z.object({ id: idOf('ConsultationRequest'), reason: z.string() }),
  load: (tx, { id }) => loadRequest(tx, id),
  may: () => undefined,
  decide: (request, { reason }, { actor, now }) => withdrawRequest(request, { reason }, actor, now),
});

/** Tells the delegation that its request has arrived; the first clock stops. */
export const acknowledgeConsultationRequest = command({
  ...kept,
  action: 'request.acknowledge',
  input: z.object({ id: idOf('ConsultationRequest') }),
  load: (tx, { id }) => loadRequest(tx, id),
  may: byManagers,
  decide: (request, _, { actor, now }) => acknowledgeRequest(request, actor, now),
});
