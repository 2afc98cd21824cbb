import { sameLabel } from '@parley/delegations/model';
import type { WriteTx } from '@parley/platform';
import { endShow, retellShow, type ShowDecision, type ShowOfPositions } from '@parley/rooms/model';
import { type AgendaItem, type Dossier, type SessionDecision, settle } from '@parley/sessions/model';
import type { Consequences } from '@parley/sessions/server';
import { showFrom, type ShowRow } from './show-rows';

const OVER: readonly AgendaItem['state'][] = ['CLOSED', 'DEFERRED', 'WITHDRAWN'];

interface Touched {
  readonly item: AgendaItem;
  readonly over: boolean;
  readonly relabelled: boolean;
}

const touched = (before: Dossier, decision: SessionDecision): Touched[] => {
  const { session, items } = settle(before, decision);
  const sessionOver =
    session.state !== before.session.state && (session.state === 'CLOSED' || session.state === 'CANCELLED');
  const earlier = new Map(before.items.map((item) => [item.key, item]));
  return items.flatMap((item) => {
    const was = earlier.get(item.key);
    if (was === undefined) return [];
    const over = sessionOver || (was.state !== item.state && OVER.includes(item.state));
    const relabelled = !sameLabel(was.label, item.label);
    return over || relabelled ? [{ item, over, relabelled }] : [];
  });
};

const showsOf = async (tx: WriteTx, keys: readonly string[]): Promise<ShowOfPositions[]> => {
  const rows = await tx.query<{ shown: ShowRow }>('select shown from whole_shows($1)', [keys]);
  return rows.map(({ shown }) => showFrom(shown));
};

const outcomeOf = (
  { item, over, relabelled }: Touched,
  shows: readonly ShowOfPositions[],
  now: Date,
): ShowDecision[] => {
  const last = shows.filter(({ itemKey }) => itemKey === item.key).at(-1);
  if (last === undefined) return [];
  const ended = over && last.closedAt === null ? [endShow({ item }, last, now)] : [];
  return [...ended, ...(relabelled ? [retellShow({ item }, ended[0]?.show ?? last)] : [])];
};

/**
 * What a decision on a session does to shows of positions: they close with their item or their session, and under a new
 * label the last one of the item is shown to those who see it now.
 */
export const showConsequences: Consequences = {
  async follow(tx, before, decision, { now }) {
    const items = touched(before, decision);
    if (items.length === 0) return [];
    const shows = await showsOf(
      tx,
      items.map(({ item }) => item.key),
    );
    const open = new Set(shows.filter(({ closedAt }) => closedAt === null).map(({ key }) => key));
    const outcomes = items.flatMap((one) => outcomeOf(one, shows, now));
    const ended = outcomes.filter(({ show }) => show.closedAt !== null && open.has(show.key));
    if (ended.length > 0)
      await tx.query('select end_shows($1, $2)', [ended.map(({ show }) => show.key), now]);
    return outcomes.flatMap(({ events }) => events);
  },
};
