import type { ForumEvent } from '@parley/kernel';
import { effectiveLabel, type Session, type Told, type Wire } from '@parley/sessions/model';
import type { ProjectorRelease, ReleaseEnd } from './release';

/** A release that stands, as events and screens hold it. */
export type ReleaseSheet = Pick<Wire<ProjectorRelease>, 'key' | 'releasedBy' | 'releasedAt'>;

/** Field by field, so that nothing travels that a store may have added to the object. */
export const releaseSheet = ({
  key,
  releasedBy: { id, name },
  releasedAt,
}: ProjectorRelease): ReleaseSheet => ({
  key,
  releasedBy: { id, name },
  releasedAt: releasedAt.toISOString(),
});

/** What each kind of event carries; its subject is the session, whose label is theirs. */
export type ProjectorEventData = {
  'projector.released': Readonly<{ release: ReleaseSheet }>;
  'projector.withdrawn': Readonly<{ keys: readonly string[]; reason: ReleaseEnd; at: string }>;
  /** Under a new label of the session: those that stand, to those who see it now. */
  'projector.retold': Readonly<{ releases: readonly ReleaseSheet[] }>;
};

export const PROJECTOR_EVENT_TYPES = [
  'projector.released',
  'projector.withdrawn',
  'projector.retold',
] as const satisfies readonly (keyof ProjectorEventData)[];
export type ProjectorEventType = (typeof PROJECTOR_EVENT_TYPES)[number];

/** An event of the projector: its type tells what its data are. */
export type ProjectorEvent = {
  [T in ProjectorEventType]: Omit<Told, 'type' | 'data'> & {
    readonly type: T;
    readonly data: ProjectorEventData[T];
  };
}[ProjectorEventType];

/** Tells these events from all others by their type; the data are the forum's own and not checked again. */
export const isProjectorEvent = (event: Told | ProjectorEvent): event is ProjectorEvent =>
  PROJECTOR_EVENT_TYPES.some((type) => type === event.type);

/** An event about what of a session is shown in the hall, under the session's label. */
export const projectorEvent = <T extends ProjectorEventType>(
  type: T,
  session: Session,
  data: ProjectorEventData[T],
): ForumEvent => ({
  type,
  subject: { type: 'Session', key: session.key },
  sessionKey: session.key,
  label: effectiveLabel(session),
  data,
});
