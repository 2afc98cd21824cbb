import {
  type AdoptedPosition,
  decisionStatement,
  mayAssociate,
  mayAttachStatement,
  reservationsOf,
} from '@parley/decisions/model';
import { dayOf, inOrder, rosterAt } from '@parley/delegations/model';
import {
  delegationView,
  type DelegationView,
  delegationViews,
  personByKey,
  seatsOf,
} from '@parley/delegations/server';
import { type Language, worded } from '@parley/kernel';
import { revisionByKey, type RevisionView } from '@parley/papers/server';
import { type Operation, Unauthenticated } from '@parley/platform';
import { databaseNow, sessionByKey, type SessionView } from '@parley/sessions/server';
import { decisionCount, type DecisionPage } from './decision-page';
import {
  associationsByDecision,
  decisionsBySession,
  type DecisionView,
  positionInRecord,
} from './decision-view';

type Context = Pick<Operation, 'scope'>;
type Said = { readonly language?: Language | null };

/** Where a seat stood, as the API shows it. */
interface PositionView extends Omit<AdoptedPosition, 'delegation' | 'at'> {
  readonly delegation: DelegationView | undefined;
  readonly at: string;
}

const positionView = (one: AdoptedPosition): PositionView => ({
  ...one,
  delegation: delegationView(one.delegation),
  at: one.at.toISOString(),
});

const inSeatOrder = (positions: readonly AdoptedPosition[]): PositionView[] =>
  inOrder(
    positions.map(({ delegation }) => delegation),
    'EN',
  ).flatMap((code) => positions.filter(({ delegation }) => delegation === code).map(positionView));

const associatedCodes = async ({ key }: DecisionView, { scope }: Context): Promise<string[]> =>
  (await scope.loader(associationsByDecision).load(key)).map(({ delegation }) => delegation);

/** What the viewer may do with a decision. */
interface DecisionAbilities {
  readonly associate: boolean;
  readonly attachStatement: boolean;
}

const Decision = {
  text: ({ held }: DecisionView, _: unknown, { scope }: Context): Promise<RevisionView | undefined> | null =>
    held.text === null ? null : scope.loader(revisionByKey).load(held.text.revisionKey),

  members: ({ held }: DecisionView): DelegationView[] => delegationViews([...held.members]),

  reachedBy: ({ held }: DecisionView): string => held.reachedBy.kind,

  statement: ({ held }: DecisionView, { language }: Said): string =>
    worded(decisionStatement(held), language ?? 'EN'),

  positions: ({ held }: DecisionView): PositionView[] => inSeatOrder(held.positions),

  reservations: ({ held }: DecisionView): PositionView[] => inSeatOrder(reservationsOf(held)),

  associated: async (view: DecisionView, _: unknown, context: Context): Promise<DelegationView[]> =>
    delegationViews(inOrder(await associatedCodes(view, context), 'EN')),

  async session({ held }: DecisionView, _: unknown, { scope }: Context): Promise<SessionView | null> {
    return held.sessionKey === null
      ? null
      : ((await scope.loader(sessionByKey).load(held.sessionKey)) ?? null);
  },

  async position({ key }: DecisionView, _: unknown, { scope }: Context): Promise<number | null> {
    const entry = await scope.loader(positionInRecord).load(key);
    return entry === undefined ? null : Number(entry.position);
  },

  // The record has no signed checkpoints yet: until then its position and the hash are what there is.
  proof: (): null => null,

  async viewerCan(view: DecisionView, _: unknown, context: Context): Promise<DecisionAbilities> {
    const { scope } = context;
    const [actor, seats, now, associated] = await Promise.all([
      scope.actor(),
      seatsOf(scope),
      scope.loader(databaseNow).load('now'),
      associatedCodes(view, context),
    ]);
    if (actor === undefined) throw new Unauthenticated();
    const { personId, delegation, role } = actor;
    const speaks = personId !== null && delegation !== null && actor.speaksForSeat;
    const speaker = speaks ? { personKey: personId, delegation, underAuthority: role !== 'HEAD' } : null;
    const seated = delegation !== null && rosterAt([...seats], dayOf(now)).includes(delegation);
    return {
      associate: mayAssociate(actor, { decision: view.held, associated, speaker, seated }) === null,
      attachStatement: mayAttachStatement(actor, view, speaker !== null) === null,
    };
  },
};

const PollPosition = {
  by: ({ byKey }: Pick<AdoptedPosition, 'byKey'>, _: unknown, { scope }: Context) =>
    scope.loader(personByKey).load(byKey),
};

const DecisionConnection = {
  totalCount: ({ filter }: DecisionPage, _: unknown, { scope }: Context): Promise<number> =>
    decisionCount(scope, filter),
};

const Session = {
  decisions: ({ key }: SessionView, _: unknown, { scope }: Context): Promise<DecisionView[]> =>
    scope.loader(decisionsBySession).load(key),
};

/** Fields of the register that are more than a column. */
export const decisionFields = { Decision, PollPosition, DecisionConnection, Session };
