import {
  movesBetween,
  type PollAbilities,
  pollAbilities,
  type PollMove,
  type PollPosition as Said,
  type PollResult,
} from '@parley/decisions/model';
import { inOrder } from '@parley/delegations/model';
import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { type Language, worded } from '@parley/kernel';
import { revisionByKey, revisionsByPaper, type RevisionView, paperByKey } from '@parley/papers/server';
import { BadInput, type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import {
  agendaItemByKey,
  type AgendaItemView,
  sessionByKey,
  type SessionView,
} from '@parley/sessions/server';
import { decisionByReached, type DecisionView } from '../register/decision-view';
import { pollCount, type PollPage } from './poll-page';
import { associationsByPoll, isConcealed, remindersByPoll, saidByPoll, standingOf } from './poll-parts';
import {
  pollByKey,
  pollsByItem,
  pollsByRevision,
  pollsByRoot,
  pollsBySession,
  type PollView,
} from './poll-view';

type Context = Pick<Operation, 'scope'>;

/** A position as the API shows it; whose it is and by whom are read with it. */
interface PositionView {
  readonly delegation: DelegationView | undefined;
  readonly position: Said['position'];
  readonly reason: string | null;
  readonly byKey: string;
  readonly underAuthority: boolean;
  readonly at: string;
  readonly counts: boolean;
}

const positionView = ({ held }: PollView, one: Said): PositionView => ({
  delegation: delegationView(one.delegation),
  position: one.position,
  reason: one.reason,
  byKey: one.personKey,
  underAuthority: one.underAuthority,
  at: one.at.toISOString(),
  counts: held.members.includes(one.delegation),
});

const inSeatOrder = (view: PollView, positions: readonly Said[]): PositionView[] =>
  inOrder(
    positions.map(({ delegation }) => delegation),
    'EN',
  ).flatMap((code) =>
    positions.filter(({ delegation }) => delegation === code).map((one) => positionView(view, one)),
  );

const associated = async (scope: ReadScope, { key }: PollView): Promise<string[]> =>
  (await scope.loader(associationsByPoll).load(key)).map(({ delegation }) => delegation);

const previousOf = async (scope: ReadScope, { held }: PollView): Promise<PollView | undefined> =>
  held.previousKey === null ? undefined : scope.loader(pollByKey).load(held.previousKey);

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

const LARGEST_PAGE = 200;

const historyPage = (view: PollView, said: readonly Said[], { first, after }: PageArgs): object => {
  const size = first ?? 50;
  const from = after == null ? 0 : Number(after);
  if (size < 1 || size > LARGEST_PAGE || !Number.isInteger(from) || from < 0)
    throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}, \`after\` a cursor that this list gave out.`);
  const nodes = said.slice(from, from + size).map((one) => positionView(view, one));
  const end = from + nodes.length;
  return {
    nodes,
    totalCount: said.length,
    pageInfo: {
      hasNextPage: end < said.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : String(from),
      endCursor: nodes.length === 0 ? null : String(end),
    },
  };
};

const Poll = {
  text: ({ held }: PollView, _: unknown, { scope }: Context): Promise<RevisionView | undefined> | null =>
    held.text === null ? null : scope.loader(revisionByKey).load(held.text.revisionKey),

  async laterText({ held }: PollView, _: unknown, { scope }: Context): Promise<RevisionView | null> {
    if (held.text === null) return null;
    const last = (await scope.loader(revisionsByPaper).load(held.text.paperKey)).at(-1);
    return last === undefined || last.key === held.text.revisionKey ? null : last;
  },

  async textWithdrawn({ held }: PollView, _: unknown, { scope }: Context): Promise<boolean> {
    const paper = held.text && (await scope.loader(paperByKey).load(held.text.paperKey));
    return paper?.state === 'WITHDRAWN' || paper?.state === 'SUPERSEDED';
  },

  sha256: ({ held }: PollView): string | null => held.text?.sha256 ?? null,

  async session({ held }: PollView, _: unknown, { scope }: Context): Promise<SessionView | null> {
    return held.sessionKey === null
      ? null
      : ((await scope.loader(sessionByKey).load(held.sessionKey)) ?? null);
  },

  async agendaItem({ held }: PollView, _: unknown, { scope }: Context): Promise<AgendaItemView | null> {
    return held.itemKey === null ? null : ((await scope.loader(agendaItemByKey).load(held.itemKey)) ?? null);
  },

  members: ({ held }: PollView): DelegationView[] => delegationViews([...held.members]),

  async result(view: PollView, _: unknown, { scope }: Context): Promise<PollResult> {
    return (await standingOf(scope, view)).result;
  },

  async quorum(view: PollView, _: unknown, { scope }: Context): Promise<object> {
    const { count, concealed } = await standingOf(scope, view);
    const present = concealed ? 0 : count.present;
    return { required: count.required, present, met: present > 0 && present >= count.required };
  },

  async statement(
    view: PollView,
    { language }: { readonly language?: Language | null },
    { scope }: Context,
  ): Promise<string> {
    return worded((await standingOf(scope, view)).statement, language ?? 'EN');
  },

  concealed: (view: PollView, _: unknown, { scope }: Context): Promise<boolean> => isConcealed(scope, view),

  async positions(view: PollView, _: unknown, { scope }: Context): Promise<PositionView[]> {
    return inSeatOrder(view, (await standingOf(scope, view)).positions);
  },

  async own(view: PollView, _: unknown, { scope }: Context): Promise<PositionView | null> {
    const [actor, { positions }] = await Promise.all([scope.actor(), standingOf(scope, view)]);
    const own = positions.find(({ delegation }) => delegation === actor?.delegation);
    return own === undefined ? null : positionView(view, own);
  },

  async silent(view: PollView, _: unknown, { scope }: Context): Promise<DelegationView[]> {
    const { concealed, count } = await standingOf(scope, view);
    return concealed ? [] : delegationViews([...count.silent]);
  },

  async reminders(view: PollView, _: unknown, { scope }: Context): Promise<object[]> {
    const rows = await scope.loader(remindersByPoll).load(view.key);
    return rows.map(({ delegation, at }) => ({ delegation: delegationView(delegation), at }));
  },

  associated: async (view: PollView, _: unknown, { scope }: Context): Promise<DelegationView[]> =>
    delegationViews(inOrder(await associated(scope, view), 'EN')),

  async history(view: PollView, args: PageArgs, { scope }: Context): Promise<object> {
    return historyPage(view, await scope.loader(saidByPoll).load(view.key), args);
  },

  rounds: ({ held }: PollView, _: unknown, { scope }: Context): Promise<PollView[]> =>
    scope.loader(pollsByRoot).load(held.rootKey),

  async moved(view: PollView, _: unknown, { scope }: Context): Promise<object[]> {
    const previous = await previousOf(scope, view);
    if (previous === undefined) return [];
    const [before, after] = await Promise.all([standingOf(scope, previous), standingOf(scope, view)]);
    const moves: PollMove[] = movesBetween(before.positions, after.positions);
    return moves.map(({ delegation, from, to }) => ({ delegation: delegationView(delegation), from, to }));
  },

  async decision({ key }: PollView, _: unknown, { scope }: Context): Promise<DecisionView | null> {
    return (await scope.loader(decisionByReached).load(key)) ?? null;
  },

  async viewerCan(view: PollView, _: unknown, { scope }: Context): Promise<PollAbilities> {
    const [actor, joined, rounds, { result }] = await Promise.all([
      scope.actor(),
      associated(scope, view),
      scope.loader(pollsByRoot).load(view.held.rootKey),
      standingOf(scope, view),
    ]);
    if (actor === undefined) throw new Unauthenticated();
    return pollAbilities(actor, view.held, {
      associated: joined,
      hasNext: rounds.some(({ round }) => round > view.round),
      failed: result === 'NO_CONSENSUS' || result === 'INQUORATE',
      now: view.now,
    });
  },
};

const PollConnection = {
  totalCount: ({ filter }: PollPage, _: unknown, { scope }: Context): Promise<number> =>
    pollCount(scope, filter),
};

const Session = {
  polls: ({ key }: SessionView, _: unknown, { scope }: Context): Promise<PollView[]> =>
    scope.loader(pollsBySession).load(key),
};

const AgendaItem = {
  polls: ({ key }: AgendaItemView, _: unknown, { scope }: Context): Promise<PollView[]> =>
    scope.loader(pollsByItem).load(key),
};

const PaperRevision = {
  polls: ({ key }: RevisionView, _: unknown, { scope }: Context): Promise<PollView[]> =>
    scope.loader(pollsByRevision).load(key),
};

/** Fields of polls, and the ways to them from sessions, items and texts. */
export const pollFields = { Poll, PollConnection, Session, AgendaItem, PaperRevision };
