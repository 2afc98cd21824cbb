import { isRefusal, type Result } from '@parley/kernel';
import { command, idOf, optional } from '@parley/platform';
import {
  askForPositions as ask,
  closeShow as close,
  mayAskForPositions,
  POSITIONS,
  type ShowDecision,
  showPosition as show,
  type ShowState,
  sightOfShow,
} from '@parley/rooms/model';
import { forbiddenUnlessManager } from '@parley/sessions/model';
import { z } from 'zod';
import { showByKey, showOfItem } from './load-show';
import { savePosition, saveShow } from './save-show';

/** A decision together with the item that it is about. */
interface Taken extends ShowDecision {
  readonly state: ShowState;
}

const taken = (state: ShowState, result: Result<ShowDecision>): Result<Taken> =>
  isRefusal(result) ? result : { ...result, state };
const subject = (decision: Taken): string => decision.show.key;
const one = z.object({ id: idOf('ShowOfPositions') });

export const askForPositions = command({
  action: 'positions.ask',
  input: z.object({ agendaItemId: idOf('AgendaItem'), question: optional(z.string().max(2_000)) }),
  load: (tx, { agendaItemId }) => showOfItem(tx, agendaItemId),
  may: (actor, state) => mayAskForPositions(actor, state) ?? undefined,
  decide: (state, { question }, { actor, now, key }) =>
    taken(state, ask({ ...state, key }, { question }, actor, now)),
  save: (tx, { state, show: asked }: Taken) => saveShow(tx, state, asked),
  subject,
});

export const showPosition = command({
  action: 'positions.show',
  input: one.extend({ position: z.enum(POSITIONS) }),
  load: (tx, { id }) => showByKey(tx, id),
  // Who speaks for which seat decides further.
  may: (actor, state) => sightOfShow(actor, state) ?? undefined,
  decide: (state, { position }, { actor, now }) => taken(state, show(state, { position }, actor, now)),
  save: async (tx, { show: after, events }: Taken, { actor }) => {
    const own = after.positions.find(({ delegation }) => delegation === actor.delegation);
    if (own !== undefined && events.length > 0) await savePosition(tx, after, own);
  },
  subject,
});

export const closeShowOfPositions = command({
  action: 'positions.close',
  input: one,
  load: (tx, { id }) => showByKey(tx, id),
  may: (actor, state) => sightOfShow(actor, state) ?? forbiddenUnlessManager(actor) ?? undefined,
  decide: (state, _input, { actor, now }) => taken(state, close(state, actor, now)),
  save: (tx, { state, show: closed }: Taken) => saveShow(tx, state, closed),
  subject,
});
