import { inOrder } from '@parley/delegations/model';
import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { type Operation, Unauthenticated } from '@parley/platform';
import {
  type AmendmentAbilities,
  amendmentAbilities,
  mayAmend,
  mayDecideOnText,
  mayTakeStance,
  placeOf,
} from '@parley/papers/model';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { revisionByKey, revisionsByPaper, type RevisionView } from '../reading/revision-view';
import { amendmentsByPaper, type AmendmentView, presentByPaper, readAmong } from './read-amendments';

type Context = Pick<Operation, 'scope'>;

const Amendment = {
  proposer: ({ held }: AmendmentView): DelegationView | undefined => delegationView(held.proposer),

  cosponsors: ({ held }: AmendmentView): DelegationView[] =>
    delegationViews(inOrder([...held.cosponsors], 'EN')),

  paper: ({ held }: AmendmentView, _: unknown, { scope }: Context): Promise<PaperView | undefined> =>
    scope.loader(paperByKey).load(held.paperKey),

  revision: ({ held }: AmendmentView, _: unknown, { scope }: Context): Promise<RevisionView | undefined> =>
    scope.loader(revisionByKey).load(held.revisionKey),

  async paragraph(view: AmendmentView, _: unknown, { scope }: Context): Promise<string> {
    if (view.held.state !== 'PROPOSED') return view.held.paragraph;
    const { place, paragraphs } = await readAmong(scope, view);
    return paragraphs[place ?? -1]?.number ?? view.held.paragraph;
  },

  async needsAnotherLook(view: AmendmentView, _: unknown, { scope }: Context): Promise<boolean> {
    return view.held.state === 'PROPOSED' && (await readAmong(scope, view)).place === null;
  },

  async collidesWith(view: AmendmentView, _: unknown, { scope }: Context): Promise<AmendmentView[]> {
    return view.held.state === 'PROPOSED' ? (await readAmong(scope, view)).collisions : [];
  },

  async viewerCan(view: AmendmentView, _: unknown, { scope }: Context): Promise<AmendmentAbilities> {
    const [actor, paper] = await Promise.all([
      scope.actor(),
      scope.loader(paperByKey).load(view.held.paperKey),
    ]);
    if (actor === undefined || paper === undefined) throw new Unauthenticated();
    const { place, collisions } = await readAmong(scope, view);
    const stands = place !== null && !collisions.some(({ state }) => state === 'ACCEPTED');
    return amendmentAbilities(actor, paper.held, view.held, stands);
  },
};

const Paper = {
  /** In the order of the text; what does not stand in it any more comes last. */
  async amendments({ key }: PaperView, _: unknown, { scope }: Context): Promise<AmendmentView[]> {
    const [all, present] = await Promise.all([
      scope.loader(amendmentsByPaper).load(key),
      scope.loader(presentByPaper).load(key),
    ]);
    const places = new Map(
      all.map((view) => [view.key, placeOf(view.held, present?.paragraphs ?? []) ?? Number.MAX_SAFE_INTEGER]),
    );
    return [...all].sort((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0));
  },

  async viewerCanNegotiate({ held }: PaperView, _: unknown, { scope }: Context) {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return {
      amend: mayAmend(actor, held) === null,
      decide: mayDecideOnText(actor, held) === null,
      takeStance: mayTakeStance(actor, held) === null,
    };
  },
};

const PaperRevision = {
  /** Taken into this text: accepted while the one before it was with everybody. */
  async amendmentsTaken(
    { key, paperKey }: RevisionView,
    _: unknown,
    { scope }: Context,
  ): Promise<AmendmentView[]> {
    const [revisions, all] = await Promise.all([
      scope.loader(revisionsByPaper).load(paperKey),
      scope.loader(amendmentsByPaper).load(paperKey),
    ]);
    const before = revisions[revisions.findIndex((revision) => revision.key === key) - 1];
    return before === undefined ? [] : all.filter(({ held }) => held.acceptedOn === before.key);
  },
};

/** Fields of amendments that are more than a column, and the ways to them from papers. */
export const amendmentFields = { Amendment, Paper, PaperRevision };
