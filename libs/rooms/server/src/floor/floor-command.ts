import { type Actor, isRefusal, type Refusal, type Result } from '@parley/kernel';
import { idOf, type WriteTx } from '@parley/platform';
import { type Floor, type FloorDecision, mayRunList, sightOfFloor } from '@parley/rooms/model';
import { z } from 'zod';
import { floorOfItem, floorOfRequest } from './load-floor';
import { saveFloor } from './save-floor';

/** A decision together with the floor it was taken on. */
export interface Taken extends FloorDecision {
  readonly floor: Floor;
  /** Key of the request or item that it is about. */
  readonly about: string;
}

export const taken = (floor: Floor, about: string, result: Result<FloorDecision>): Result<Taken> =>
  isRefusal(result) ? result : { ...result, floor, about };

/** What all commands of the floor have in common. */
export const stored = {
  save: (tx: WriteTx, decision: Taken): Promise<void> => saveFloor(tx, decision.floor, decision),
  subject: ({ about }: Taken): string => about,
};

export const item = z.object({ agendaItemId: idOf('AgendaItem') });
export const one = z.object({ id: idOf('FloorRequest') });

export const onItem = {
  ...stored,
  load: (tx: WriteTx, input: { agendaItemId: string }) => floorOfItem(tx, input.agendaItemId),
};
export const onRequest = {
  ...stored,
  load: (tx: WriteTx, input: { id: string }) => floorOfRequest(tx, input.id),
};

export const byManagersOf = (actor: Actor, floor: Floor): Refusal | undefined =>
  mayRunList(actor, floor) ?? undefined;
/** Whose request it is decides further, in the rule: the delegation's own, another's, or the chair's to decline and to end. */
export const bySight = (actor: Actor, floor: Floor): Refusal | undefined =>
  sightOfFloor(actor, floor) ?? undefined;
