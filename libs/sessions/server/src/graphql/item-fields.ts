import { type DelegationView, delegationViews } from '@parley/delegations/server';
import { isoDuration } from '@parley/kernel';
import { type Operation, Unauthenticated } from '@parley/platform';
import { type AgendaItemAbilities, agendaItemAbilities, elapsedAt } from '@parley/sessions/model';
import type { AgendaItemView } from '../reading/agenda-view';
import { databaseNow } from '../reading/database-now';
import { readDossier } from '../reading/read-dossier';
import { sessionByKey, type SessionView } from '../reading/session-view';
import { itemOf } from '../rows/item-row';
import { itemAgendaFields } from './agenda-fields';

const AgendaItem = {
  ...itemAgendaFields,

  parent: ({ parentKey, agenda }: AgendaItemView): AgendaItemView | null =>
    agenda.items.find(({ key }) => key === parentKey) ?? null,

  children: ({ key, agenda }: AgendaItemView): AgendaItemView[] =>
    agenda.items.filter(({ parentKey }) => parentKey === key),

  sponsors: ({ sponsorCodes }: AgendaItemView): DelegationView[] => delegationViews(sponsorCodes),

  elapsed({ held }: AgendaItemView, _: unknown, { scope }: Operation): string | Promise<string> {
    if (held.running_since === null) return isoDuration(Number(held.elapsed_ms) / 1000);
    const clock = scope.loader(databaseNow).load('now');
    return clock.then((now) => isoDuration(elapsedAt(itemOf(held), now) / 1000));
  },

  session: (
    { sessionKey }: AgendaItemView,
    _: unknown,
    { scope }: Operation,
  ): Promise<SessionView | undefined> => scope.loader(sessionByKey).load(sessionKey),

  async viewerCan(
    { key, sessionKey }: AgendaItemView,
    _: unknown,
    { scope }: Operation,
  ): Promise<AgendaItemAbilities | null> {
    const [actor, dossier] = await Promise.all([scope.actor(), scope.loader(readDossier).load(sessionKey)]);
    if (actor === undefined) throw new Unauthenticated();
    const item = dossier?.items.find((one) => one.key === key);
    return dossier === undefined || item === undefined ? null : agendaItemAbilities(actor, dossier, item);
  },
};

/** Fields of an agenda item that are more than a column. */
export const itemFields = { AgendaItem };
