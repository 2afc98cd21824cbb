import { type Operation, Unauthenticated } from '@parley/platform';
import { canWithdraw, type SpeakersListAbilities, speakersAbilities } from '@parley/rooms/model';
import { agendaItemByKey, type AgendaItemView } from '@parley/sessions/server';
import { floorByItem, readFloor } from '../floor/read-floor';
import { type FloorRequestView, type SpeakersListView, speakersListView } from './floor-view';

const AgendaItem = {
  async speakers(item: AgendaItemView, _: unknown, { scope }: Operation): Promise<SpeakersListView> {
    return speakersListView(item, await scope.loader(floorByItem).load(item.key));
  },
};

const SpeakersList = {
  async viewerCan(
    { item }: SpeakersListView,
    _: unknown,
    { scope }: Operation,
  ): Promise<SpeakersListAbilities | null> {
    const [actor, floor] = await Promise.all([scope.actor(), readFloor(scope, item)]);
    if (actor === undefined) throw new Unauthenticated();
    return floor === undefined ? null : speakersAbilities(actor, floor);
  },
};

const itemOf = ({ itemKey }: FloorRequestView, { scope }: Operation): Promise<AgendaItemView | undefined> =>
  scope.loader(agendaItemByKey).load(itemKey);

const FloorRequest = {
  agendaItem: (
    request: FloorRequestView,
    _: unknown,
    operation: Operation,
  ): Promise<AgendaItemView | undefined> => itemOf(request, operation),

  async viewerCanWithdraw(request: FloorRequestView, _: unknown, operation: Operation): Promise<boolean> {
    const { scope } = operation;
    const [actor, item] = await Promise.all([scope.actor(), itemOf(request, operation)]);
    if (actor === undefined) throw new Unauthenticated();
    const floor = item && (await readFloor(scope, item));
    const held = floor?.requests.find(({ key }) => key === request.key);
    return floor !== undefined && held !== undefined && canWithdraw(actor, floor, held);
  },
};

/** Fields of the floor that are more than a column; plain functions, because a page asks for many of them. */
export const floorFields = { AgendaItem, SpeakersList, FloorRequest };
