import { personByKey, type PersonView } from '@parley/delegations/server';
import { globalId } from '@parley/kernel';
import { manyByKey, type Operation, Unauthenticated } from '@parley/platform';
import {
  endOfRelease,
  mayReleaseToProjector,
  mayWithdrawFromProjector,
  type ProjectorRelease,
  releaseStands,
  type ReleaseState,
} from '@parley/rooms/model';
import { databaseNow, sessionOf, type SessionView } from '@parley/sessions/server';
import { releaseFrom, RELEASES, type ReleaseRow } from './release-rows';

const MOST_SHOWN = 20;

/** A release as the API shows it; never its secret. */
export interface ReleaseView {
  readonly id: string;
  readonly personKey: string;
  readonly releasedAt: string;
  readonly stands: boolean;
  readonly endsAt: string | null;
  readonly endReason: ProjectorRelease['endReason'];
}

/** By session, newest first, as far as the reader sees the session. */
const rowsBySession = manyByKey<ReleaseRow>(
  `${RELEASES} where r.session_id = any ($1) order by r.released_at desc, r.id`,
  ({ session_id }) => session_id,
);

const stateOf = async ({ key, held }: SessionView, { scope }: Operation): Promise<ReleaseState> => ({
  session: sessionOf(held),
  releases: (await scope.loader(rowsBySession).load(key)).map(releaseFrom),
});

const viewOf = (release: ProjectorRelease, { session }: ReleaseState, now: Date): ReleaseView => ({
  id: globalId('ProjectorRelease', release.key),
  personKey: release.releasedBy.id,
  releasedAt: release.releasedAt.toISOString(),
  stands: releaseStands(release, session, now),
  endsAt: endOfRelease(release, session)?.toISOString() ?? null,
  endReason: release.endReason,
});

/** The links of a session, newest first. */
export const releaseViews = async (session: SessionView, operation: Operation): Promise<ReleaseView[]> => {
  const [state, now] = await Promise.all([
    stateOf(session, operation),
    operation.scope.loader(databaseNow).load('now'),
  ]);
  return state.releases.slice(0, MOST_SHOWN).map((release) => viewOf(release, state, now));
};

const Abilities = {
  async viewerCanReleaseToProjector(
    session: SessionView,
    _: unknown,
    operation: Operation,
  ): Promise<boolean> {
    const [actor, state] = await Promise.all([operation.scope.actor(), stateOf(session, operation)]);
    if (actor === undefined) throw new Unauthenticated();
    return mayReleaseToProjector(actor, state) === null;
  },

  async viewerCanWithdrawFromProjector(
    { held }: SessionView,
    _: unknown,
    { scope }: Operation,
  ): Promise<boolean> {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return mayWithdrawFromProjector(actor, { session: sessionOf(held), releases: [] }) === null;
  },
};

const Session = {
  projectorReleases: (session: SessionView, _: unknown, operation: Operation): Promise<ReleaseView[]> =>
    releaseViews(session, operation),
  ...Abilities,
};

const ProjectorRelease = {
  releasedBy: (
    { personKey }: ReleaseView,
    _: unknown,
    { scope }: Operation,
  ): Promise<PersonView | undefined> => scope.loader(personByKey).load(personKey),
};

/** Fields of what is shown in the hall. */
export const projectorFields = { Session, ProjectorRelease };
