import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { keepDraftVersion, restoreDraftVersion, writePaper } from './writing-commands';
import { draftVersionByKey } from './writing-fields';

type Answered = Promise<PaperView | Refusal>;

@Resolver('Paper')
export class WritingResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('PaperDraftVersion', draftVersionByKey);
  }

  @CommandField('writePaper', writePaper)
  write(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, writePaper, args, paperByKey);
  }

  @CommandField('keepDraftVersion', keepDraftVersion)
  keep(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, keepDraftVersion, args, paperByKey);
  }

  @CommandField('restoreDraftVersion', restoreDraftVersion)
  restore(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, restoreDraftVersion, args, paperByKey);
  }
}
