import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { isRefusal, keyOf, type Refusal, secondsOf } from '@parley/kernel';
import { Answers, BadInput, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { checkRecurrence, MOST_AHEAD, previewSeries, ruleText } from '@parley/sessions/model';
import { sessionByKey, type SessionView } from '../reading/session-view';
import { changeSeries, moveOccurrence, scheduleSeries, skipOccurrence } from './commands';
import { seriesByKey, type SeriesView } from './series-view';
import { setSeriesAgenda } from './set-agenda';

type Answered = Promise<SessionView | Refusal>;

interface PreviewArgs {
  readonly rrule: string;
  readonly startsAt: string;
  readonly duration: string;
  readonly timeZone: string;
  readonly delegations?: readonly string[] | null;
  readonly first?: number | null;
}

@Resolver('SessionSeries')
export class SeriesResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('SessionSeries', seriesByKey);
  }

  @QueryField('series')
  async series(_: unknown, { id }: { id: string }, { scope }: Operation): Promise<SeriesView | null> {
    const key = keyOf('SessionSeries', id);
    return key === undefined ? null : ((await scope.loader(seriesByKey).load(key)) ?? null);
  }

  @QueryField('seriesPreview')
  preview(_: unknown, { rrule, timeZone, delegations, ...args }: PreviewArgs): object {
    const count = args.first ?? 12;
    if (count < 1 || count > MOST_AHEAD) throw new BadInput(`\`first\` takes 1 to ${MOST_AHEAD}.`);
    const startsAt = new Date(args.startsAt);
    const endsAt = new Date(startsAt.getTime() + (secondsOf(args.duration) ?? 0) * 1000);
    const recurrence = checkRecurrence(rrule, { startsAt, endsAt, timeZone });
    if (isRefusal(recurrence)) return recurrence;
    const occurrences = previewSeries(recurrence, delegations ?? [], count);
    return { __typename: 'SeriesPreview', ...recurrence, rrule: ruleText(recurrence.rule), occurrences };
  }

  @CommandField('scheduleSeries', scheduleSeries)
  schedule(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, scheduleSeries, args, sessionByKey);
  }

  @CommandField('changeSeries', changeSeries)
  change(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, changeSeries, args, sessionByKey);
  }

  @CommandField('moveOccurrence', moveOccurrence)
  move(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, moveOccurrence, args, sessionByKey);
  }

  @CommandField('skipOccurrence', skipOccurrence)
  skip(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, skipOccurrence, args, sessionByKey);
  }

  @CommandField('setSeriesAgenda', setSeriesAgenda)
  setAgenda(_: unknown, args: object, operation: Operation): Promise<SeriesView | Refusal> {
    return this.answers.answer(operation, setSeriesAgenda, args, seriesByKey);
  }
}
