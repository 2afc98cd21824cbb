import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { assessNote, changeNote, createNote, relabelNote, withdrawNote } from './commands';
import { type NoteListArgs, notePage, type NotePage } from './note-page';
import { noteByKey, type NoteView } from './note-view';

type Answered = Promise<NoteView | Refusal>;

/** Notes of situational awareness. */
@Resolver('Note')
export class NoteResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Note', noteByKey);
  }

  @QueryField('note')
  async note(_: unknown, { id }: { readonly id: string }, { scope }: Operation): Promise<NoteView | null> {
    const key = keyOf('Note', id);
    return key === undefined ? null : ((await scope.loader(noteByKey).load(key)) ?? null);
  }

  @QueryField('notes')
  notes(_: unknown, args: NoteListArgs, { scope }: Operation): Promise<NotePage> {
    return notePage(scope, args);
  }

  @CommandField('createNote', createNote)
  create(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, createNote, args, noteByKey);
  }

  @CommandField('changeNote', changeNote)
  change(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, changeNote, args, noteByKey);
  }

  @CommandField('relabelNote', relabelNote)
  relabel(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, relabelNote, args, noteByKey);
  }

  @CommandField('withdrawNote', withdrawNote)
  withdraw(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, withdrawNote, args, noteByKey);
  }

  @CommandField('assessNote', assessNote)
  assess(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, assessNote, args, noteByKey);
  }
}
