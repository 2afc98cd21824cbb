import { type Actor, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { floorEvent } from '../events/make-floor-events';
import { endingOf } from './ending';
import type { Floor, FloorDecision, FloorRequest, RulingOutcome } from './floor';
import { continuing } from './interrupting';
import { inTurn } from './join-decisions';
import { currentSpeaker, interruptedSpeaker } from './queue';
import { mayRunList } from './set-list';
import { findRequest } from './withdraw-floor';

/** Longest text of a ruling, in characters. */
export const LONGEST_RULING = 2_000;

/** A ruling as the API takes it in. */
export interface RulingInput {
  readonly requestKey: string;
  readonly outcome: RulingOutcome;
  readonly text?: string | null;
}

const stateUnlessHeard = ({ kind, state, ruling }: FloorRequest): Refusal | null => {
  if (kind !== 'POINT_OF_ORDER')
    return refuse('STATE', {
      en: 'The chair rules on points of order. This is none.',
      fr: 'La présidence statue sur les motions d’ordre. Ceci n’en est pas une.',
    });
  if (ruling !== null)
    return refuse('STATE', {
      en: 'The chair has ruled on this point of order already.',
      fr: 'La présidence a déjà statué sur cette motion d’ordre.',
    });
  if (state === 'SPEAKING' || state === 'SPOKEN') return null;
  return state === 'WAITING'
    ? refuse('STATE', {
        en: 'Give the floor for this point of order first, or decline it.',
        fr: 'Donnez d’abord la parole pour cette motion d’ordre, ou écartez-la.',
      })
    : refuse('STATE', {
        en: 'This point of order was withdrawn or declined.',
        fr: 'Cette motion d’ordre a été retirée ou écartée.',
      });
};

/** Whether the actor could rule on the request now. */
export const mayRule = (actor: Actor, floor: Floor, request: FloorRequest): Refusal | null =>
  mayRunList(actor, floor) ?? stateUnlessHeard(request);

const checkText = (text: string): Refusal | null =>
  text.length <= LONGEST_RULING
    ? null
    : refuse(
        'INVALID',
        {
          en: `A ruling has at most ${LONGEST_RULING} characters.`,
          fr: `Une décision de la présidence compte au plus ${LONGEST_RULING} caractères.`,
        },
        'text',
      );

const goingOn = (floor: Floor, now: Date): FloorDecision => {
  const interrupted = interruptedSpeaker(floor.requests);
  const open = floor.session.state === 'OPEN' && floor.item.state === 'OPEN';
  return interrupted !== null && open && currentSpeaker(floor.requests) === null
    ? continuing(floor, interrupted, now)
    : { list: floor.list, requests: [], events: [] };
};

/**
 * The chair or a session officer records the ruling on a point of order that has or had the floor, once (the floor). The point
 * ends by it, and whoever it interrupted goes on where the clock stood, while session and item are open.
 */
export const ruleOnPoint = (
  floor: Floor,
  input: RulingInput,
  actor: Actor,
  now: Date,
): Result<FloorDecision> => {
  const before = findRequest(actor, floor, input.requestKey);
  if (isRefusal(before)) return before;
  const text = input.text?.trim() ?? '';
  const refusal = mayRule(actor, floor, before) ?? checkText(text);
  if (refusal !== null) return refusal;
  const ruling = { outcome: input.outcome, text: text === '' ? null : text, ruledAt: now };
  const { key, itemKey } = before;
  const data = { itemKey, ruling: { ...ruling, ruledAt: now.toISOString() } };
  return inTurn(
    floor,
    ({ list, item }) => ({
      list,
      requests: [{ ...before, ruling }],
      events: [floorEvent('floor.ruled', item, key, data)],
    }),
    (present) =>
      before.state === 'SPEAKING' ? endingOf(present, now) : { list: present.list, requests: [], events: [] },
    (present) => goingOn(present, now),
  );
};
