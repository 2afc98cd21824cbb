import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation, QueryField } from '@parley/platform';
import { markAllPapersRead, markPapersRead, markPapersUnread } from './commands';
import { markingByKey, type MarksView } from './marked';
import { countUnread } from './unread';

type Answered = Promise<MarksView | Refusal>;

/** Marks what was read, and counts what was not. */
@Resolver('ReadingMarks')
export class ReadingResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @QueryField('unreadPapers')
  unread(_: unknown, __: unknown, { scope }: Operation): Promise<number> {
    return scope.loader(countUnread).load('all');
  }

  @CommandField('markPapersRead', markPapersRead)
  read(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, markPapersRead, args, markingByKey);
  }

  @CommandField('markPapersUnread', markPapersUnread)
  unmark(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, markPapersUnread, args, markingByKey);
  }

  @CommandField('markAllPapersRead', markAllPapersRead)
  readAll(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, markAllPapersRead, args, markingByKey);
  }
}
