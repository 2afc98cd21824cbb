import { type Actor, notFound, refuse, type Refusal } from '@parley/kernel';
import { forbiddenUnlessManager, type Session, sightOf, stateUnless } from '@parley/sessions/model';
import { MOST_RELEASES, type ReleaseState } from './release';

const sightAndRole = (actor: Actor, session: Session): Refusal | null =>
  sightOf(actor, session) ?? forbiddenUnlessManager(actor);

const stateIfMany = ({ releases }: ReleaseState): Refusal | null =>
  releases.filter(({ endedAt }) => endedAt === null).length < MOST_RELEASES
    ? null
    : refuse('STATE', {
        en: `${MOST_RELEASES} links to this session are in use. Withdraw one before you make another, or open one of them on several screens.`,
        fr: `${MOST_RELEASES} liens vers cette session sont en service. Retirez-en un avant d’en créer un autre, ou ouvrez l’un d’eux sur plusieurs écrans.`,
      });

/** The chair and the session officers release a session to the hall, from its convening until it closes. */
export const mayReleaseToProjector = (actor: Actor, state: ReleaseState): Refusal | null =>
  sightAndRole(actor, state.session) ??
  stateUnless(state.session, ['CONVENED', 'OPEN', 'SUSPENDED']) ??
  stateIfMany(state);

/** The chair and the session officers, at any time; NOT_FOUND for a release that is not of this session. */
export const mayWithdrawFromProjector = (
  actor: Actor,
  { session, releases }: ReleaseState,
  releaseKey: string | null = null,
): Refusal | null =>
  sightAndRole(actor, session) ??
  (releaseKey === null || releases.some(({ key }) => key === releaseKey) ? null : notFound());
