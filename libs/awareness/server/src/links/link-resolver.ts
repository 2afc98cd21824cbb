import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { linkNote, unlinkNote } from './link-commands';
import { linkByKey, type LinkView } from './link-view';

type Answered = Promise<LinkView | Refusal>;

/** Links between notes, and from notes to papers and agenda items. */
@Resolver('NoteLink')
export class LinkResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) private readonly nodes: Nodes,
  ) {
    nodes.register('NoteLink', linkByKey);
  }

  @ResolveField('to')
  to({ held }: LinkView, _: unknown, operation: Operation): Promise<object | null> {
    return this.nodes.load(operation, held.to.type, held.to.key);
  }

  @CommandField('linkNote', linkNote)
  link(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, linkNote, args, linkByKey);
  }

  @CommandField('unlinkNote', unlinkNote)
  unlink(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, unlinkNote, args, linkByKey);
  }
}
