import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, isRefusal, type Refusal } from '@parley/kernel';
import {
  CommandField,
  CommandRunner,
  Nodes,
  type Operation,
  PLATFORM_OPTIONS,
  type PlatformOptions,
  QueryField,
} from '@parley/platform';
import { canMakeCalendarFeed } from '@parley/sessions/model';
import type { SessionView } from '../reading/session-view';
import { makeCalendarFeed, revokeCalendarFeed } from './commands';
import { calendarFeedByKey, type CalendarFeedView, ownCalendarFeeds } from './feed-view';
import { feedPath, sessionPath } from './paths';

interface Made {
  readonly feed: CalendarFeedView;
  readonly address: string;
}

@Resolver('CalendarFeed')
export class CalendarFeedResolver {
  constructor(
    @Inject(CommandRunner) private readonly runner: CommandRunner,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('CalendarFeed', calendarFeedByKey);
  }

  @QueryField('calendarFeeds')
  calendarFeeds(_: unknown, __: unknown, { scope }: Operation): Promise<CalendarFeedView[]> {
    return ownCalendarFeeds(scope);
  }

  @CommandField('makeCalendarFeed', makeCalendarFeed)
  async make(_: unknown, args: object, operation: Operation): Promise<Made | Refusal> {
    const outcome = await this.runner.run(operation.credential, makeCalendarFeed, { ...args });
    if (isRefusal(outcome)) return outcome;
    await operation.renew();
    const feed = await operation.scope.loader(calendarFeedByKey).load(outcome.key);
    if (feed === undefined || outcome.decision === undefined)
      throw new Error('the calendar feed made just now cannot be read');
    return { feed, address: `${this.options.publicUrl ?? ''}${feedPath(outcome.decision.secret)}` };
  }

  @CommandField('revokeCalendarFeed', revokeCalendarFeed)
  async revoke(_: unknown, args: object, operation: Operation): Promise<boolean> {
    return !isRefusal(await this.runner.run(operation.credential, revokeCalendarFeed, { ...args }));
  }
}

@Resolver('Session')
export class SessionCalendarResolver {
  @ResolveField('calendarPath')
  calendarPath({ id, held }: SessionView): string | null {
    return held.convened_at === null ? null : sessionPath(id);
  }
}

@Resolver('ViewerAbilities')
export class CalendarAbilityResolver {
  @ResolveField('makeCalendarFeed')
  makeCalendarFeed({ actor }: { readonly actor: Actor }): boolean {
    return canMakeCalendarFeed(actor);
  }
}
