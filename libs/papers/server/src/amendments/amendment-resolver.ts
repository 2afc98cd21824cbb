import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { closeAlternatives } from '../alternatives/close-alternatives';
import { closeBracket } from '../brackets/close-bracket';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { takeStance } from '../stances/take-stance';
import { acceptAllThatDoNotCollide, joinAmendment, proposeAmendment, resolveAmendment } from './commands';
import { amendmentByKey, type AmendmentView } from './read-amendments';

type Answered = Promise<AmendmentView | Refusal>;

@Resolver('Amendment')
export class AmendmentResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Amendment', amendmentByKey);
  }

  @CommandField('proposeAmendment', proposeAmendment)
  propose(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, proposeAmendment, args, amendmentByKey);
  }

  @CommandField('joinAmendment', joinAmendment)
  join(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, joinAmendment, args, amendmentByKey);
  }

  @CommandField('resolveAmendment', resolveAmendment)
  resolve(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, resolveAmendment, args, amendmentByKey);
  }

  @CommandField('acceptAllThatDoNotCollide', acceptAllThatDoNotCollide)
  acceptAll(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, acceptAllThatDoNotCollide, args, paperByKey);
  }

  @CommandField('closeBracket', closeBracket)
  closeBracket(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, closeBracket, args, paperByKey);
  }

  @CommandField('closeAlternatives', closeAlternatives)
  closeAlternatives(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, closeAlternatives, args, paperByKey);
  }

  @CommandField('takeStance', takeStance)
  stance(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, takeStance, args, paperByKey);
  }
}
