import { forbiddenUnlessKeeper, mayConclude, mayReport, titleIn } from '@parley/decisions/model';
import type { Language } from '@parley/kernel';
import {
  delegationView,
  type DelegationView,
  delegationViews,
  personByKey,
} from '@parley/delegations/server';
import { type Operation, Unauthenticated } from '@parley/platform';
import {
  agendaItemByKey,
  type AgendaItemView,
  sessionByKey,
  type SessionView,
} from '@parley/sessions/server';
import type { ActionTally as ActionTallyRow } from './action-table';
import { decisionByKey, type DecisionView } from '../register/decision-view';
import {
  actionCount,
  type ActionPage,
  actionsByDecision,
  actionsByItem,
  actionsBySession,
  actionsToFollowUp,
  type ActionView,
  postponementsByAction,
  reportsByAction,
} from './read-actions';

type Context = Pick<Operation, 'scope'>;

interface ReportView {
  readonly delegation: DelegationView | undefined;
  readonly text: string;
  readonly at: string;
  readonly byKey: string;
}

interface InLanguage {
  readonly language: Language;
}

const AgreedAction = {
  title: ({ held }: ActionView, { language }: InLanguage): string => titleIn(held, language),

  delegations: ({ held }: ActionView): DelegationView[] => delegationViews([...held.delegations]),

  async decision({ held }: ActionView, _: unknown, { scope }: Context): Promise<DecisionView | null> {
    return held.decisionKey === null
      ? null
      : ((await scope.loader(decisionByKey).load(held.decisionKey)) ?? null);
  },

  async agendaItem({ held }: ActionView, _: unknown, { scope }: Context): Promise<AgendaItemView | null> {
    return held.itemKey === null ? null : ((await scope.loader(agendaItemByKey).load(held.itemKey)) ?? null);
  },

  async session({ held }: ActionView, _: unknown, { scope }: Context): Promise<SessionView | null> {
    return held.sessionKey === null
      ? null
      : ((await scope.loader(sessionByKey).load(held.sessionKey)) ?? null);
  },

  async postponements({ key }: ActionView, _: unknown, { scope }: Context) {
    const rows = await scope.loader(postponementsByAction).load(key);
    return rows.map(({ from_on: from, to_on: to, reason, at }) => ({ from, to, reason, at }));
  },

  async reports({ key }: ActionView, _: unknown, { scope }: Context): Promise<ReportView[]> {
    const rows = await scope.loader(reportsByAction).load(key);
    return rows.map(({ delegation, text, at, person_id: byKey }) => ({
      delegation: delegationView(delegation),
      ...{ text, at, byKey },
    }));
  },

  async viewerCan({ held }: ActionView, _: unknown, { scope }: Context) {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return { report: mayReport(actor, held) === null, conclude: mayConclude(actor, held) === null };
  },
};

const ActionReport = {
  by: ({ byKey }: ReportView, _: unknown, { scope }: Context) => scope.loader(personByKey).load(byKey),
};

const AgreedActionConnection = {
  totalCount: ({ filter }: ActionPage, _: unknown, { scope }: Context): Promise<number> =>
    actionCount(scope, filter),
};

const Session = {
  actions: ({ key }: SessionView, _: unknown, { scope }: Context): Promise<ActionView[]> =>
    scope.loader(actionsBySession).load(key),

  actionsToFollowUp: ({ key }: SessionView, _: unknown, { scope }: Context): Promise<ActionView[]> =>
    scope.loader(actionsToFollowUp).load(key),
};

const AgendaItem = {
  actions: ({ key }: AgendaItemView, _: unknown, { scope }: Context): Promise<ActionView[]> =>
    scope.loader(actionsByItem).load(key),
};

const ActionTally = {
  delegation: ({ code }: ActionTallyRow): DelegationView | undefined => delegationView(code),
};

const Decision = {
  actions: ({ key }: DecisionView, _: unknown, { scope }: Context): Promise<ActionView[]> =>
    scope.loader(actionsByDecision).load(key),
};

const ViewerAbilities = {
  async agreeActions(_: unknown, __: unknown, { scope }: Context): Promise<boolean> {
    const actor = await scope.actor();
    return actor !== undefined && forbiddenUnlessKeeper(actor) === null;
  },
};

/** Fields of agreed actions, and the ways to them. */
export const actionFields = {
  AgreedAction,
  ActionReport,
  AgreedActionConnection,
  ActionTally,
  AgendaItem,
  Session,
  Decision,
  ViewerAbilities,
};
