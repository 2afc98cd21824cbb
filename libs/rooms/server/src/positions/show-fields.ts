import { type Operation, Unauthenticated } from '@parley/platform';
import { mayAskForPositions, type ShowAbilities, showAbilities, statementOf } from '@parley/rooms/model';
import { agendaItemByKey, type AgendaItemView } from '@parley/sessions/server';
import { readShowState, type ShowView, showViewByItem } from './read-show';

const AgendaItem = {
  async showOfPositions(item: AgendaItemView, _: unknown, { scope }: Operation): Promise<ShowView | null> {
    return (await scope.loader(showViewByItem).load(item.key)) ?? null;
  },

  async viewerCanAskForPositions(item: AgendaItemView, _: unknown, { scope }: Operation): Promise<boolean> {
    const [actor, last] = await Promise.all([scope.actor(), scope.loader(showViewByItem).load(item.key)]);
    if (actor === undefined) throw new Unauthenticated();
    const state = await readShowState(scope, item, last?.held ?? null);
    return state !== undefined && mayAskForPositions(actor, state) === null;
  },
};

const itemOf = ({ itemKey }: ShowView, { scope }: Operation): Promise<AgendaItemView | undefined> =>
  scope.loader(agendaItemByKey).load(itemKey);

const ShowOfPositions = {
  statement: ({ held }: ShowView, { language }: { readonly language: string }): string =>
    statementOf(held)[language === 'FR' ? 'fr' : 'en'],

  agendaItem: (show: ShowView, _: unknown, operation: Operation): Promise<AgendaItemView | undefined> =>
    itemOf(show, operation),

  async viewerCan(show: ShowView, _: unknown, operation: Operation): Promise<ShowAbilities> {
    const { scope } = operation;
    const [actor, item] = await Promise.all([scope.actor(), itemOf(show, operation)]);
    if (actor === undefined) throw new Unauthenticated();
    const state = item && (await readShowState(scope, item, show.held));
    return state === undefined ? { show: false, close: false } : showAbilities(actor, state);
  },
};

/** Fields of shows of positions that are more than a column. */
export const showFields = { AgendaItem, ShowOfPositions };
