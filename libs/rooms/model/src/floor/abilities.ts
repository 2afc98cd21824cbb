import type { Actor } from '@parley/kernel';
import type { Floor } from './floor';
import { mayRequest } from './request-gates';
import { mayRunList } from './set-list';

/** What an actor may do with a list of speakers now. */
export interface SpeakersListAbilities {
  readonly requestStatement: boolean;
  readonly raisePointOfOrder: boolean;
  readonly requestReply: boolean;
  /** Give and end the floor, open and close the list, set the time, stop the clock. */
  readonly run: boolean;
}

/** The same gates that the decisions pass, so that nothing is offered that would be refused. */
export const speakersAbilities = (actor: Actor, floor: Floor): SpeakersListAbilities => ({
  requestStatement: mayRequest(actor, floor, 'STATEMENT') === null,
  raisePointOfOrder: mayRequest(actor, floor, 'POINT_OF_ORDER') === null,
  requestReply: mayRequest(actor, floor, 'RIGHT_OF_REPLY') === null,
  run: mayRunList(actor, floor) === null,
});
