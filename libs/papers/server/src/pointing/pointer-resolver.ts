import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation } from '@parley/platform';
import { pointAt } from './point-at';
import { PointerNews } from './pointer-news';
import { pointerBySession, type PointerView } from './read-pointer';

@Resolver('RoomPointer')
export class PointerResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(PointerNews) private readonly news: PointerNews,
  ) {}

  @CommandField('pointAt', pointAt)
  async point(_: unknown, args: object, operation: Operation): Promise<PointerView | Refusal> {
    const answer = await this.answers.answer(operation, pointAt, args, pointerBySession);
    this.news.look();
    return answer;
  }
}
