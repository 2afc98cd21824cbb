import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { personByKey } from '@parley/delegations/server';
import { keyOf } from '@parley/kernel';
import { csvOf } from '@parley/papers/model';
import { type Operation, Operations } from '@parley/platform';
import { canManageSessions } from '@parley/sessions/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noticesOfSilence } from './silence-notices';
import { silenceByKey, type SilenceView } from './silence-view';

const HEAD = ['reference', 'sha256', 'delegation', 'person', 'about', 'way', 'at'];
const TEXT = 'text/plain; charset=utf-8';

const rowsOf = async ({ scope }: Operation, { key, held }: SilenceView): Promise<string[][]> => {
  const { reference, sha256 } = held.text;
  const notices = await scope.loader(noticesOfSilence).load(key);
  const lines = await Promise.all(
    notices.map(async ({ delegation, personKey, about, way, at }) => {
      const person = personKey === null ? undefined : await scope.loader(personByKey).load(personKey);
      return [reference, sha256, delegation, person?.name ?? '', about, way, new Date(at).toISOString()];
    }),
  );
  const told = new Set(notices.map(({ delegation }) => delegation));
  // A member of whom nobody was told stands in the proof too.
  const nobody = held.members
    .filter((code) => !told.has(code))
    .map((code) => [reference, sha256, code, '', '', '', '']);
  return [...lines, ...nobody];
};

/**
 * `GET /silences/:id/told.csv`: who was told of a silence procedure, of what, how and when (RFC 3339, UTC), as proof; a member of whom
 * nobody was told has a line without a time. For the chair and the session officers; for everybody else, and for what is absent or out of
 * sight, one and the same answer.
 */
@Controller('silences/:id')
export class ToldController {
  constructor(@Inject(Operations) private readonly operations: Operations) {}

  @Get('told.csv')
  async answer(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const csv = await this.csv(id, request, reply);
    void reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    return csv === undefined
      ? reply.code(404).type(TEXT).send('There is no such list here.\n')
      : reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="told.csv"')
          .send(csv);
  }

  /** Read in one transaction that is over before anything is sent. */
  private async csv(id: string, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    const key = keyOf('SilenceProcedure', id);
    const operation = this.operations.fromRequest(request, reply);
    try {
      const actor = await operation.scope.actor();
      if (key === undefined || actor === undefined || !canManageSessions(actor)) return undefined;
      const view = await operation.scope.loader(silenceByKey).load(key);
      return view && csvOf([HEAD, ...(await rowsOf(operation, view))]);
    } finally {
      await operation.finish();
    }
  }
}
