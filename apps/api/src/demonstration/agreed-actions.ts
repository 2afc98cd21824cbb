import { agreeAction, concludeAction, reportOnAction } from '@parley/decisions/server';
import { globalId } from '@parley/kernel';
import type pg from 'pg';
import type { Cast, Convened, Past } from './hold';
import { before, TERMS_DAYS } from './past-days';
import type { MEETINGS } from './programme';

const HOUR_MS = 3_600_000;

/** An action as the demonstration has it; days are counted from the start, forward. */
interface DemoAction {
  readonly title: string;
  readonly delegations: readonly string[];
  readonly dueIn: number;
  /** What delegations reported, and how many days ago. */
  readonly reports?: readonly (readonly [seat: string, daysAgo: number, text: string])[];
  readonly done?: string;
}

const ON_RESILIENCE: DemoAction = {
  title: 'Circulate elements of a wider concept of resilience (demonstration)',
  ...{ delegations: ['NOR', 'JPN'], dueIn: -2 },
  reports: [['NOR', 3, 'Demonstration: the elements are ready, with Japan, Canada and Latvia.']],
  done: 'Demonstration: the elements are before the Permanent Representatives.',
};

const ON_ELECTIONS: DemoAction = {
  title: 'Sum up practice in protecting electoral processes (demonstration)',
  ...{ delegations: ['NLD', 'KOR'], dueIn: -5 },
  reports: [['NLD', 8, 'Demonstration: a first draft is with the Republic of Korea.']],
};

const ON_CABLES: DemoAction = {
  title: 'Name a point of contact for undersea cables (demonstration)',
  ...{ delegations: ['AUS', 'CAN', 'FRA', 'GBR', 'JPN', 'NOR'], dueIn: 6 },
  reports: [
    ['NOR', 6, 'Demonstration: named to the secretariat.'],
    ['AUS', 4, 'Demonstration: named; reachable day and night.'],
  ],
};

const ON_TERMS: DemoAction = {
  title: 'Prepare the first yearly report on the terms of reference (demonstration)',
  ...{ delegations: ['BEL', 'NZL'], dueIn: 120 },
};

interface Source {
  readonly agendaItemId?: string | undefined;
  readonly decisionId?: string;
}

const agreed = async (
  cast: Cast,
  source: Source,
  action: DemoAction,
  { at, now }: { readonly at: Date; readonly now: Date },
): Promise<void> => {
  const { title, delegations, dueIn, reports = [], done } = action;
  const dueOn = before(now, -dueIn).toISOString().slice(0, 10);
  const input = { title, delegations, dueOn, ...source };
  const id = globalId('AgreedAction', await cast.chair(agreeAction, { input }, at));
  for (const [seat, days, text] of reports)
    await cast.heads.get(seat)?.(reportOnAction, { id, text }, before(now, days));
  if (done !== undefined)
    await cast.chair(concludeAction, { id, outcome: 'DONE', reason: done }, before(now, 1));
};

/** What was agreed to be done at the first meeting of a kind: under which item. */
const AT_MEETINGS: Partial<Record<keyof typeof MEETINGS, readonly [item: number, action: DemoAction]>> = {
  representatives: [5, ON_RESILIENCE],
  hybrid: [2, ON_ELECTIONS],
  maritime: [2, ON_CABLES],
};

/** Enters what was agreed at a meeting that was held; nothing where its course is not told. */
export const agreeAtMeeting = async (
  cast: Cast,
  {
    kind,
    past,
    session,
  }: { readonly kind: keyof typeof MEETINGS; readonly past: Past; readonly session: Convened },
  now: Date,
): Promise<void> => {
  const known = AT_MEETINGS[kind];
  if (known === undefined || Object.keys(past.course).length === 0) return;
  const [item, action] = known;
  const at = new Date(past.startsAt.getTime() + past.meeting.hours * HOUR_MS);
  await agreed(cast, { agendaItemId: session.items[item] }, action, { at, now });
};

/** Enters what follows from the decision on the terms of reference. */
export const agreeOnTerms = async (cast: Cast, system: pg.Pool, now: Date): Promise<void> => {
  const { rows } = await system.query<{ id: string }>(
    `select id from decision where title like 'Terms of reference%' order by adopted_at desc limit 1`,
  );
  const [decision] = rows;
  if (decision === undefined) return;
  const at = before(now, TERMS_DAYS.secondClosed);
  await agreed(cast, { decisionId: globalId('Decision', decision.id) }, ON_TERMS, { at, now });
};
