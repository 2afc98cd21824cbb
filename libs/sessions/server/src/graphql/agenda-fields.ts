import { type DelegationView, delegationViews } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import { agendaBySession } from '../reading/agenda-loaders';
import type { AgendaItemView } from '../reading/agenda-view';
import { deferralsByItem } from '../reading/deferrals';
import type { SessionView } from '../reading/session-view';

/** Fields of a session about its agenda as a whole. */
export const sessionAgendaFields = {
  agendaStanding: ({ agendaAdoptedAt }: SessionView): string =>
    agendaAdoptedAt === null ? 'PROVISIONAL' : 'ADOPTED',

  async agendaAdoptedUnder(
    { key, agendaAdoptedAt }: SessionView,
    _: unknown,
    { scope }: Operation,
  ): Promise<AgendaItemView | null> {
    if (agendaAdoptedAt === null) return null;
    const { items } = await scope.loader(agendaBySession).load(key);
    return items.find(({ adoptsAgenda }) => adoptsAgenda) ?? null;
  },
};

/** Fields of an item that come with the agenda as a whole. */
export const itemAgendaFields = {
  named: ({ namedCodes }: AgendaItemView): DelegationView[] => delegationViews(namedCodes),
  discussionAskedBy: ({ askedByCodes }: AgendaItemView): DelegationView[] => delegationViews(askedByCodes),

  async deferredFrom(
    { key }: AgendaItemView,
    _: unknown,
    { scope }: Operation,
  ): Promise<AgendaItemView | null> {
    return (await scope.loader(deferralsByItem).load(key)).from;
  },

  async deferredTo(
    { key }: AgendaItemView,
    _: unknown,
    { scope }: Operation,
  ): Promise<AgendaItemView | null> {
    return (await scope.loader(deferralsByItem).load(key)).to;
  },
};
