import { Injectable } from '@nestjs/common';
import { type Actor, type Refusal } from '@parley/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Stalled, StagedFile, TooLarge } from './staged-file';
import { ASK_AGAIN, stoppedComing, tooLarge, tooManyComing } from './upload-answers';
import { UploadTurns } from './upload-turns';

/** Takes files in, each in its turn: a few at once, and of those nobody takes more than a share. */
@Injectable()
export class Receiving {
  private readonly turns = new UploadTurns();

  /**
   * Receives the body of a request as a file of at most `most` bytes and does something with it; the file is gone afterwards.
   * A refusal where it is not this person's turn, where it is too large or stops coming: nothing more is then read of it.
   */
  async receive<T>(
    { request, reply, actor }: { request: FastifyRequest; reply: FastifyReply; actor: Actor },
    most: number,
    work: (file: StagedFile) => Promise<T>,
  ): Promise<T | Refusal> {
    const turn = this.turns.take(actor.personId ?? actor.credentialId);
    if (typeof turn === 'string') {
      void reply.header('retry-after', String(ASK_AGAIN)).header('connection', 'close');
      return tooManyComing(turn);
    }
    try {
      const file = await StagedFile.receive(request.raw, most);
      try {
        return await work(file);
      } finally {
        await file.close();
      }
    } catch (error) {
      const refusal = refusalOf(error, most);
      if (refusal === undefined) throw error;
      void reply.header('connection', 'close');
      return refusal;
    } finally {
      turn();
    }
  }
}

const refusalOf = (error: unknown, most: number): Refusal | undefined => {
  if (error instanceof TooLarge) return tooLarge(most);
  return error instanceof Stalled ? stoppedComing() : undefined;
};
