import { type Operation, Unauthenticated } from '@parley/platform';
import { mayPointNow } from '@parley/papers/model';
import {
  agendaItemByKey,
  type AgendaItemView,
  itemOf,
  sessionByKey,
  sessionOf,
  type SessionView,
} from '@parley/sessions/server';
import { revisionByKey, type RevisionView } from '../reading/revision-view';
import { pointerBySession, type PointerView } from './read-pointer';

const Session = {
  async pointer({ key }: SessionView, _: unknown, { scope }: Operation): Promise<PointerView | null> {
    return (await scope.loader(pointerBySession).load(key)) ?? null;
  },
};

const AgendaItem = {
  async viewerCanPoint(item: AgendaItemView, _: unknown, { scope }: Operation): Promise<boolean> {
    const [actor, session] = await Promise.all([
      scope.actor(),
      scope.loader(sessionByKey).load(item.sessionKey),
    ]);
    if (actor === undefined) throw new Unauthenticated();
    return (
      session !== undefined &&
      mayPointNow(actor, { session: sessionOf(session.held), item: itemOf(item.held) }) === null
    );
  },
};

const RoomPointer = {
  agendaItem: (
    { itemKey }: PointerView,
    _: unknown,
    { scope }: Operation,
  ): Promise<AgendaItemView | undefined> => scope.loader(agendaItemByKey).load(itemKey),

  revision: (
    { revisionKey }: PointerView,
    _: unknown,
    { scope }: Operation,
  ): Promise<RevisionView | undefined> => scope.loader(revisionByKey).load(revisionKey),
};

/** Fields of the chair's pointer. */
export const pointerFields = { Session, AgendaItem, RoomPointer };
