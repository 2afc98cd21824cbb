import type { Actor } from '@parley/kernel';
import { mayAlign, mayLeave } from './align-floor';
import type { Floor, FloorRequest } from './floor';
import { mayGive } from './give-floor';
import { mayPass } from './pass-floor';
import { mayRequest, sightOfFloor } from './request-gates';
import { mayRule } from './rule-floor';
import { mayRunList } from './set-list';
import { mayEndTour, mayStartTour } from './tour';
import { canWithdraw } from './withdraw-floor';

/** What an actor may do with a list of speakers now. */
export interface SpeakersListAbilities {
  readonly requestStatement: boolean;
  readonly raisePointOfOrder: boolean;
  readonly requestReply: boolean;
  /** Give and end the floor, open and close the list, set the times, order it, stop the clock. */
  readonly run: boolean;
  readonly startTour: boolean;
  readonly endTour: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const speakersAbilities = (actor: Actor, floor: Floor): SpeakersListAbilities => ({
  requestStatement: mayRequest(actor, floor, 'STATEMENT') === null,
  raisePointOfOrder: mayRequest(actor, floor, 'POINT_OF_ORDER') === null,
  requestReply: mayRequest(actor, floor, 'RIGHT_OF_REPLY') === null,
  run: mayRunList(actor, floor) === null,
  startTour: mayStartTour(actor, floor) === null,
  endTour: mayEndTour(actor, floor) === null,
});

/** What an actor may do with one request now. */
export interface FloorRequestAbilities {
  readonly give: boolean;
  /** Take it back, or decline it. */
  readonly withdraw: boolean;
  /** On a turn of a tour de table. */
  readonly pass: boolean;
  readonly align: boolean;
  readonly leave: boolean;
  /** On a point of order. */
  readonly rule: boolean;
}

/** The same gates again. */
export const requestAbilities = (
  actor: Actor,
  floor: Floor,
  request: FloorRequest,
): FloorRequestAbilities => ({
  give: sightOfFloor(actor, floor) === null && mayGive(actor, floor, request) === null,
  withdraw: canWithdraw(actor, floor, request),
  pass: mayPass(actor, floor, request) === null,
  align: mayAlign(actor, floor, request) === null,
  leave: mayLeave(actor, floor, request) === null,
  rule: mayRule(actor, floor, request) === null,
});
