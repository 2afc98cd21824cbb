import {
  countAnswers,
  mayAnswerStraw,
  mayChangeStraw,
  mayCloseStraw,
  membersAt,
  type StrawCounts,
  type StrawOutcome,
  strawOutcome,
  strawStatement,
} from '@parley/decisions/model';
import { delegationView, type DelegationView, delegationViews, seatsOf } from '@parley/delegations/server';
import { type Language, worded } from '@parley/kernel';
import { type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import { canManageSessions } from '@parley/sessions/model';
import {
  agendaItemByKey,
  type AgendaItemView,
  sessionByKey,
  type SessionView,
} from '@parley/sessions/server';
import { strawCount, type StrawPage } from './straw-page';
import { answersByStraw, heardByStraw, strawsByItem, strawsBySession, type StrawView } from './straw-view';

type Context = Pick<Operation, 'scope'>;
interface Said {
  readonly language?: Language | null;
}

const isHidden = ({ hiddenUntilClose, state }: StrawView): boolean => hiddenUntilClose && state !== 'CLOSED';

const heardOf = async (scope: ReadScope, { key }: StrawView) =>
  (await scope.loader(heardByStraw).load(key)) ?? { answered: 0, own: false, counts: null };

/** What was chosen; `null` while that is not told, and where it never is. */
const countsOf = async (scope: ReadScope, view: StrawView): Promise<StrawCounts | null> => {
  if (isHidden(view)) return null;
  if (view.anonymous) return (await heardOf(scope, view)).counts;
  const answers = await scope.loader(answersByStraw).load(view.key);
  return countAnswers(
    view.method,
    answers.map(({ choices }) => choices),
  );
};

const StrawPoll = {
  question: ({ held }: StrawView, { language }: Said): string => worded(held.question, language ?? 'EN'),
  questions: ({ held }: StrawView) => held.question,
  options: ({ held }: StrawView) => held.options,
  seats: ({ held }: StrawView): DelegationView[] => delegationViews([...held.seats]),

  answered: async (view: StrawView, _: unknown, { scope }: Context): Promise<number> =>
    (await heardOf(scope, view)).answered,

  viewerAnswered: async (view: StrawView, _: unknown, { scope }: Context): Promise<boolean> =>
    (await heardOf(scope, view)).own,

  async answers({ key }: StrawView, _: unknown, { scope }: Context): Promise<object[]> {
    const rows = await scope.loader(answersByStraw).load(key);
    return rows.map(({ delegation, choices }) => ({ delegation: delegationView(delegation), choices }));
  },

  async outcome(view: StrawView, _: unknown, { scope }: Context): Promise<StrawOutcome | null> {
    const counts = await countsOf(scope, view);
    return counts && strawOutcome(view.held, counts);
  },

  async statement(view: StrawView, { language }: Said, { scope }: Context): Promise<string> {
    const [{ answered }, counts] = await Promise.all([heardOf(scope, view), countsOf(scope, view)]);
    return worded(strawStatement(view.held, view.state, answered, counts), language ?? 'EN');
  },

  async session({ held }: StrawView, _: unknown, { scope }: Context): Promise<SessionView | null> {
    return held.sessionKey === null
      ? null
      : ((await scope.loader(sessionByKey).load(held.sessionKey)) ?? null);
  },

  async agendaItem({ held }: StrawView, _: unknown, { scope }: Context): Promise<AgendaItemView | null> {
    return held.itemKey === null ? null : ((await scope.loader(agendaItemByKey).load(held.itemKey)) ?? null);
  },

  async viewerCan(view: StrawView, _: unknown, { scope }: Context): Promise<object> {
    const { held, now } = view;
    const [actor, { own, answered }, seats] = await Promise.all([
      scope.actor(),
      heardOf(scope, view),
      seatsOf(scope),
    ]);
    if (actor === undefined) throw new Unauthenticated();
    const { personId, delegation, role } = actor;
    const speaks = personId !== null && delegation !== null && actor.speaksForSeat;
    const speaker = speaks ? { personKey: personId, delegation, underAuthority: role !== 'HEAD' } : null;
    const asked = { poll: held, speaker, asked: membersAt(held.seats, seats, now), answered: own };
    return {
      answer: mayAnswerStraw(actor, asked, now) === null,
      change: mayChangeStraw(actor, held, answered, now) === null,
      close: mayCloseStraw(actor, held, now) === null,
    };
  },
};

const StrawPollConnection = {
  totalCount: ({ open }: StrawPage, _: unknown, { scope }: Context): Promise<number> =>
    strawCount(scope, open),
};

const Session = {
  strawPolls: ({ key }: SessionView, _: unknown, { scope }: Context): Promise<StrawView[]> =>
    scope.loader(strawsBySession).load(key),
};

const AgendaItem = {
  strawPolls: ({ key }: AgendaItemView, _: unknown, { scope }: Context): Promise<StrawView[]> =>
    scope.loader(strawsByItem).load(key),
};

const ViewerAbilities = {
  async openStrawPolls(_: unknown, __: unknown, { scope }: Context): Promise<boolean> {
    const actor = await scope.actor();
    return actor !== undefined && canManageSessions(actor);
  },
};

/** Fields of straw polls, and the ways to them. */
export const strawFields = { StrawPoll, StrawPollConnection, Session, AgendaItem, ViewerAbilities };
