import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ACTION_STATES, titleIn } from '@parley/decisions/model';
import { banner } from '@parley/kernel';
import { csvOf } from '@parley/papers/model';
import { type Operation, Operations, type ReadScope } from '@parley/platform';
import { agendaItemByKey, sessionByKey } from '@parley/sessions/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { decisionByKey } from '../register/decision-view';
import { type ActionFilter, actionsMatching, type ActionView, reportsByAction } from './read-actions';

const HEAD = [
  ...['title', 'titleFr', 'delegations', 'dueOn', 'state', 'agreedAt', 'concludedAt', 'reason'],
  ...['decision', 'session', 'item', 'reports', 'label'],
];
const asked = z.object({
  delegation: z.string().optional(),
  state: z.enum(ACTION_STATES).optional(),
  year: z.coerce.number().int().optional(),
});

/** What an action comes from, as far as the reader sees that. */
const sourcesOf = async (scope: ReadScope, { held }: ActionView): Promise<string[]> => {
  const [decision, session, item] = await Promise.all([
    held.decisionKey === null ? undefined : scope.loader(decisionByKey).load(held.decisionKey),
    held.sessionKey === null ? undefined : scope.loader(sessionByKey).load(held.sessionKey),
    held.itemKey === null ? undefined : scope.loader(agendaItemByKey).load(held.itemKey),
  ]);
  return [decision?.reference ?? '', session?.title ?? '', item?.title ?? ''];
};

const rowOf = async (scope: ReadScope, action: ActionView): Promise<string[]> => {
  const { held, dueOn, state, agreedAt, concludedAt, reason, label, key } = action;
  const [sources, reports] = await Promise.all([
    sourcesOf(scope, action),
    scope.loader(reportsByAction).load(key),
  ]);
  return [
    ...[titleIn(held, 'EN'), titleIn(held, 'FR'), held.delegations.join(' '), dueOn ?? '', state],
    ...[agreedAt, concludedAt ?? '', reason ?? ''],
    ...sources,
    reports.map(({ delegation, text }) => `${delegation}: ${text}`).join('\n'),
    banner(label, 'EN', (code) => code),
  ];
};

/**
 * `GET /agreed-actions.csv?delegation=&state=&year=`: the agreed actions that whoever signed in sees, by the same filters as the board, each
 * with its marking; at most 5,000. Without signing in, and for a filter that cannot be, one and the same answer.
 */
@Controller()
export class ActionListController {
  constructor(@Inject(Operations) private readonly operations: Operations) {}

  @Get('agreed-actions.csv')
  async answer(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const filter = asked.safeParse(query);
    const csv = filter.success ? await this.csv(filter.data, request, reply) : undefined;
    void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    return csv === undefined
      ? reply.code(404).type('text/plain; charset=utf-8').send('There is no such list here.\n')
      : reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="agreed-actions.csv"')
          .send(csv);
  }

  /** Read in one transaction that is over before anything is sent. */
  private async csv(
    { delegation, state, year }: z.infer<typeof asked>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | undefined> {
    const operation: Operation = this.operations.fromRequest(request, reply);
    const { scope } = operation;
    try {
      if ((await scope.actor()) === undefined) return undefined;
      const filter: ActionFilter = {
        ...{ delegation: delegation ?? null, year: year ?? null },
        states: state === undefined ? null : [state],
      };
      const actions = await actionsMatching(scope, filter);
      return csvOf([HEAD, ...(await Promise.all(actions.map((action) => rowOf(scope, action))))]);
    } finally {
      await operation.finish();
    }
  }
}
