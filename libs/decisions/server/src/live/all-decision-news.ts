import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ListNews } from '@parley/platform';

/** Kinds of things that lists and counts are made of. */
const KINDS: ReadonlySet<string> = new Set([
  'Poll',
  'StrawPoll',
  'SilenceProcedure',
  'Decision',
  'AgreedAction',
]);
/** What one seat says changes nothing in the lists of others; those who look at the thing itself follow it by its id. */
const OF_OWN_SEAT: ReadonlySet<string> = new Set([
  'poll.positionTaken',
  'strawPoll.answered',
  'strawPoll.counted',
]);

/**
 * Tells whoever keeps a list or a count on screen that something of it changed: `decisions:join`, `decisions:leave`, `decisions:event`
 * with the type alone.
 */
@Injectable()
export class AllDecisionNews implements OnModuleInit {
  constructor(@Inject(ListNews) private readonly news: ListNews) {}

  onModuleInit(): void {
    this.news.serve({
      prefix: 'decisions',
      types: KINDS,
      concerns: (actor, { wire }) => !OF_OWN_SEAT.has(wire.type) || wire.delegation === actor.delegation,
    });
  }
}
