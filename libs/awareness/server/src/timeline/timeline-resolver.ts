import { Resolver } from '@nestjs/graphql';
import { type Operation, QueryField } from '@parley/platform';
import { type NoteTimeline, readTimeline, type TimelineArgs } from './read-timeline';

/** When notes were observed, however many they are. */
@Resolver()
export class TimelineResolver {
  @QueryField('noteTimeline')
  timeline(_: unknown, args: TimelineArgs, { scope }: Operation): Promise<NoteTimeline> {
    return readTimeline(scope, args);
  }
}
