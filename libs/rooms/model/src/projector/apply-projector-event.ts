import type { Actor } from '@parley/kernel';
import { sightOf, type Told } from '@parley/sessions/model';
import { isProjectorEvent, type ProjectorEvent, releaseSheet, type ReleaseSheet } from './projector-event';
import type { ReleaseState } from './release';

/** The releases of a session that nothing has ended, as one screen holds them, in the order in which they were made. */
export type ReleasesView = readonly ReleaseSheet[];

const apply = (view: ReleasesView, event: ProjectorEvent): ReleasesView => {
  switch (event.type) {
    case 'projector.released':
      return [...view, event.data.release];
    case 'projector.withdrawn': {
      const { keys } = event.data;
      return view.filter(({ key }) => !keys.includes(key));
    }
    case 'projector.retold':
      return event.data.releases;
  }
};

/** Brings a screen's releases up to date by one event of their session; with a session out of sight they are gone too. */
export const applyProjectorEvent = (view: ReleasesView, event: Told): ReleasesView => {
  if (isProjectorEvent(event)) return apply(view, event);
  return event.type === 'session.retracted' ? [] : view;
};

/** What a reader who asks now is told; the same as what events have told a reader who listened. */
export const releasesViewFor = (actor: Actor, { session, releases }: ReleaseState): ReleasesView =>
  sightOf(actor, session) === null
    ? releases.filter(({ endedAt }) => endedAt === null).map(releaseSheet)
    : [];
