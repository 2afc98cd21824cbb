import { type DelegationView, delegationView } from '@parley/delegations/server';
import { type Actor, isoDuration } from '@parley/kernel';
import { type Operation, Unauthenticated } from '@parley/platform';
import {
  type Floor,
  type FloorRequest as Held,
  type FloorRequestAbilities,
  offeredForWithdrawal,
  requestAbilities,
  type SpeakersListAbilities,
  speakersAbilities,
} from '@parley/rooms/model';
import { agendaItemByKey, type AgendaItemView } from '@parley/sessions/server';
import { floorTimesByItem } from '../floor/floor-times';
import { floorByItem, readFloor } from '../floor/read-floor';
import {
  type FloorRequestView,
  floorRequestViewByKey,
  type SpeakersListView,
  speakersListView,
} from './floor-view';

const AgendaItem = {
  async speakers(item: AgendaItemView, _: unknown, { scope }: Operation): Promise<SpeakersListView> {
    return speakersListView(item, await scope.loader(floorByItem).load(item.key));
  },
};

interface SpeakingTimeView {
  readonly delegation: DelegationView | undefined;
  readonly turns: number;
  readonly spoken: string;
}

const SpeakersList = {
  async speakingTimes(
    { item }: SpeakersListView,
    _: unknown,
    { scope }: Operation,
  ): Promise<SpeakingTimeView[]> {
    const { totals } = await scope.loader(floorTimesByItem).load(item.key);
    return totals.map(({ delegation, turns, spokenMs }) => ({
      delegation: delegationView(delegation),
      turns,
      spoken: isoDuration(spokenMs / 1000),
    }));
  },

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

interface Asked {
  readonly actor: Actor;
  /** `undefined` for a request that has gone from the list: withdrawn or declined. */
  readonly held: { readonly floor: Floor; readonly request: Held } | undefined;
}

const askedAbout = async (request: FloorRequestView, operation: Operation): Promise<Asked> => {
  const { scope } = operation;
  const [actor, item] = await Promise.all([scope.actor(), itemOf(request, operation)]);
  if (actor === undefined) throw new Unauthenticated();
  const floor = item && (await readFloor(scope, item));
  const found = floor?.requests.find(({ key }) => key === request.key);
  return { actor, held: floor && found && { floor, request: found } };
};

const NOTHING: FloorRequestAbilities = {
  give: false,
  withdraw: false,
  pass: false,
  align: false,
  leave: false,
  rule: false,
};

const FloorRequest = {
  agendaItem: (
    request: FloorRequestView,
    _: unknown,
    operation: Operation,
  ): Promise<AgendaItemView | undefined> => itemOf(request, operation),

  async estimatedWait(
    { key, itemKey }: FloorRequestView,
    _: unknown,
    { scope }: Operation,
  ): Promise<string | null> {
    const { waits } = await scope.loader(floorTimesByItem).load(itemKey);
    const wait = waits.get(key) ?? null;
    return wait === null ? null : isoDuration(wait);
  },

  async viewerCan(
    request: FloorRequestView,
    _: unknown,
    operation: Operation,
  ): Promise<FloorRequestAbilities> {
    const { actor, held } = await askedAbout(request, operation);
    return held === undefined ? NOTHING : requestAbilities(actor, held.floor, held.request);
  },

  async viewerCanWithdraw(request: FloorRequestView, _: unknown, operation: Operation): Promise<boolean> {
    return (await FloorRequest.viewerCan(request, _, operation)).withdraw;
  },

  async offeredForWithdrawal(
    request: FloorRequestView,
    _: unknown,
    operation: Operation,
  ): Promise<FloorRequestView[]> {
    const { actor, held } = await askedAbout(request, operation);
    const offered = held === undefined ? [] : offeredForWithdrawal(actor, held.floor, held.request);
    const views = operation.scope.loader(floorRequestViewByKey);
    const found = await Promise.all(offered.map(({ key }) => views.load(key)));
    return found.filter((view) => view !== undefined);
  },
};

/** Fields of the floor that are more than a column; plain functions, because a page asks for many of them. */
export const floorFields = { AgendaItem, SpeakersList, FloorRequest };
