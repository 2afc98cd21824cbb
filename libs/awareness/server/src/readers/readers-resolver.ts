import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation } from '@parley/platform';
import { noteByKey, type NoteView } from '../notes/note-view';
import { showReaders } from './show-readers';

/** Whether the readers of a note are told of one another. */
@Resolver()
export class ReadersResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @CommandField('showReaders', showReaders)
  show(_: unknown, args: object, operation: Operation): Promise<NoteView | Refusal> {
    return this.answers.answer(operation, showReaders, args, noteByKey);
  }
}
