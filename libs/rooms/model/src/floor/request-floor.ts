import { type Actor, type DelegationCode, forbidden, isRefusal, refuse, type Result } from '@parley/kernel';
import { inOrder, namesOf } from '@parley/delegations/model';
import { floorEvent } from '../events/make-floor-events';
import { requestSheet } from '../events/floor-sheets';
import type { Floor, FloorDecision, FloorRequest, FloorRequestKind } from './floor';
import { mayRequest } from './request-gates';

/** A request as the API takes it in. */
export interface RequestInput {
  readonly kind: FloorRequestKind;
  readonly onBehalfOf?: readonly DelegationCode[] | null;
}

const checkOthers = (
  { kind, onBehalfOf }: RequestInput,
  own: DelegationCode,
  participants: readonly DelegationCode[],
): Result<DelegationCode[]> => {
  const others = inOrder(onBehalfOf ?? [], 'EN');
  if (others.length > 0 && kind !== 'STATEMENT') {
    const en = 'Only a statement is made on behalf of others.';
    return refuse('INVALID', { en, fr: 'Seule une déclaration se fait au nom d’autres.' }, 'onBehalfOf');
  }
  const wrong = namesOf(others.filter((code) => code === own || !participants.includes(code)));
  if (wrong.en === '') return others;
  return refuse(
    'INVALID',
    {
      en: `A statement is made on behalf of other participants of the session, which excludes: ${wrong.en}.`,
      fr: `Une déclaration se fait au nom d’autres participants à la session, ce qui exclut : ${wrong.fr}.`,
    },
    'onBehalfOf',
  );
};

/**
 * A delegate asks for the floor for the own delegation, for a statement perhaps on behalf of others too, who are thereby
 * asked to align themselves (the floor). Refused:
 * what `mayRequest` refuses, and on behalf of oneself or of a delegation that is not invited. `sequence` is the place in
 * the order of request.
 */
export const requestFloor = (
  state: Floor & { readonly key: string; readonly sequence: number },
  input: RequestInput,
  actor: Actor,
  now: Date,
): Result<FloorDecision> => {
  const { delegation, personId } = actor;
  const refusal = mayRequest(actor, state, input.kind);
  if (refusal !== null || delegation === null || personId === null) return refusal ?? forbidden();
  const onBehalfOf = checkOthers(input, delegation, state.session.participants);
  if (isRefusal(onBehalfOf)) return onBehalfOf;
  const request: FloorRequest = {
    key: state.key,
    itemKey: state.item.key,
    kind: input.kind,
    state: 'WAITING',
    delegation,
    onBehalfOf,
    aligned: [],
    inTour: false,
    requestedBy: personId,
    requestedAt: now,
    sequence: state.sequence,
    place: state.sequence,
    startedAt: null,
    endedAt: null,
    pausedMs: 0,
    interruptedAt: null,
    ruling: null,
  };
  const data = { itemKey: request.itemKey, request: requestSheet(request) };
  const events = [floorEvent('floor.requested', state.item, request.key, data)];
  return { list: state.list, requests: [request], events };
};
