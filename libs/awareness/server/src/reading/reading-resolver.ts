import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation, QueryField } from '@parley/platform';
import { markAllNotesRead, markNotesRead, markNotesUnread } from './commands';
import { markingByKey, type NoteMarksView } from './read-marks';
import { countUnreadNotes } from './unread';

type Answered = Promise<NoteMarksView | Refusal>;

/** Marks which notes were read, and counts those that were not. */
@Resolver('NoteMarks')
export class NoteReadingResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @QueryField('unreadNotes')
  unread(_: unknown, __: unknown, { scope }: Operation): Promise<number> {
    return scope.loader(countUnreadNotes).load('all');
  }

  @CommandField('markNotesRead', markNotesRead)
  read(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, markNotesRead, args, markingByKey);
  }

  @CommandField('markNotesUnread', markNotesUnread)
  unmark(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, markNotesUnread, args, markingByKey);
  }

  @CommandField('markAllNotesRead', markAllNotesRead)
  readAll(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, markAllNotesRead, args, markingByKey);
  }
}
