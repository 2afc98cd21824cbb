import {
  type Actor,
  type Classification,
  forbidden,
  type ForumEvent,
  isRefusal,
  notFound,
  rank,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { type Decision, LABEL_FOR_SECRETARIAT } from '@parley/delegations/model';
import { checkText } from '../text';
import type { CalendarLanguage } from './session-entry';

/** A person's private address of their own calendar, never above its ceiling. The secret in that address is not here. */
export interface CalendarFeed {
  readonly key: string;
  readonly personId: string;
  readonly name: string;
  readonly ceiling: Classification;
  readonly language: CalendarLanguage;
  readonly madeAt: Date;
  readonly revokedAt: Date | null;
}

/** A calendar feed as the API takes it in. */
export interface CalendarFeedInput {
  readonly name: string;
  readonly ceiling: Classification;
  readonly language: CalendarLanguage;
}

/** The feed as it stands afterwards. */
export interface CalendarFeedDecision extends Decision {
  readonly feed: CalendarFeed;
}

/** What happens to a calendar feed. Its use is no event. */
export const CALENDAR_FEED_EVENT_TYPES = ['calendar-feed.made', 'calendar-feed.revoked'] as const;
export type CalendarFeedEventType = (typeof CALENDAR_FEED_EVENT_TYPES)[number];

/** Feeds of one person that stand at the same time, at most. */
export const MOST_CALENDAR_FEEDS = 10;
const LONGEST_NAME = 100;

/** A person has calendar feeds; a machine has none. */
export const canMakeCalendarFeed = (actor: Actor): boolean =>
  actor.personId !== null && actor.tokenId === null;

const feedEvent = (type: CalendarFeedEventType, feed: CalendarFeed): ForumEvent => ({
  type,
  subject: { type: 'CalendarFeed', key: feed.key },
  sessionKey: null,
  label: LABEL_FOR_SECRETARIAT,
  data: { ceiling: feed.ceiling, revoked: feed.revokedAt !== null },
});

const checkCeiling = (actor: Actor, ceiling: Classification): Refusal | null =>
  rank(ceiling) <= rank(actor.clearance)
    ? null
    : refuse(
        'LABEL_CEILING',
        {
          en: `A calendar feed’s ceiling is no higher than your own clearance. Choose ${actor.clearance} or lower.`,
          fr: `Le plafond d’un flux d’agenda ne dépasse pas votre propre habilitation. Choisissez ${actor.clearance} ou un niveau inférieur.`,
        },
        'ceiling',
      );

const checkNumber = (standing: number): Refusal | null =>
  standing < MOST_CALENDAR_FEEDS
    ? null
    : refuse('STATE', {
        en: `You have ${MOST_CALENDAR_FEEDS} calendar feeds. Revoke one that you no longer use first.`,
        fr: `Vous avez ${MOST_CALENDAR_FEEDS} flux d’agenda. Révoquez d’abord un flux que vous n’utilisez plus.`,
      });

/**
 * Makes a private calendar feed for the actor (calendar feeds). FORBIDDEN to machines; STATE with as many feeds as one
 * person may have; the ceiling is at most the actor's clearance. `standing` counts the feeds that were not revoked.
 */
export const makeCalendarFeed = (
  state: { readonly key: string; readonly standing: number },
  input: CalendarFeedInput,
  actor: Actor,
  now: Date,
): Result<CalendarFeedDecision> => {
  if (!canMakeCalendarFeed(actor) || actor.personId === null) return forbidden();
  const name = checkText(input.name, LONGEST_NAME, 'name');
  const refusal =
    checkNumber(state.standing) ?? (isRefusal(name) ? name : checkCeiling(actor, input.ceiling));
  if (refusal !== null || isRefusal(name)) return refusal ?? forbidden();
  const { ceiling, language } = input;
  const { personId } = actor;
  const feed: CalendarFeed = {
    key: state.key,
    personId,
    name,
    ceiling,
    language,
    madeAt: now,
    revokedAt: null,
  };
  return { feed, events: [feedEvent('calendar-feed.made', feed)] };
};

/** Ends a feed at once. To all but the person whose it is it is NOT_FOUND; a second time changes nothing. */
export const revokeCalendarFeed = (
  feed: CalendarFeed,
  actor: Actor,
  now: Date,
): Result<CalendarFeedDecision> => {
  if (actor.personId !== feed.personId || actor.tokenId !== null) return notFound();
  if (feed.revokedAt !== null) return { feed, events: [] };
  const revoked: CalendarFeed = { ...feed, revokedAt: now };
  return { feed: revoked, events: [feedEvent('calendar-feed.revoked', revoked)] };
};
