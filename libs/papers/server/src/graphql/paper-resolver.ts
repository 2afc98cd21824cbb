import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { isRefusal, keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import type { SetText } from '@parley/papers/model';
import { addToPaper } from '../commands/add-to-paper';
import { revisePaper, submitPaper, withdrawPaper } from '../commands/change-paper';
import { circulatePaper } from '../commands/circulate-paper';
import { cosponsorPaper } from '../commands/cosponsor-paper';
import { createPaper } from '../commands/create-paper';
import { supersedePaper } from '../commands/supersede-paper';
import { setText } from '../markdown/set-text';
import { paperByReference } from '../reading/paper-by-reference';
import { type PaperListArgs, type PaperPage, paperPage } from '../reading/paper-page';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { revisionByKey } from '../reading/revision-view';

type Answered = Promise<PaperView | Refusal>;

interface Named {
  readonly id?: string | null;
  readonly reference?: string | null;
}

@Resolver('Paper')
export class PaperResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Paper', paperByKey);
    nodes.register('PaperRevision', revisionByKey);
  }

  @QueryField('paper')
  async paper(_: unknown, { id, reference }: Named, { scope }: Operation): Promise<PaperView | null> {
    if (id == null) return reference == null ? null : paperByReference(scope, reference);
    const key = keyOf('Paper', id);
    return key === undefined ? null : ((await scope.loader(paperByKey).load(key)) ?? null);
  }

  @QueryField('papers')
  papers(_: unknown, args: PaperListArgs, { scope }: Operation): Promise<PaperPage> {
    return paperPage(scope, args);
  }

  @QueryField('previewPaper')
  async preview(_: unknown, { markdown }: { markdown: string }): Promise<SetText | null> {
    const text = await setText(markdown);
    return isRefusal(text) ? null : text;
  }

  @CommandField('createPaper', createPaper)
  create(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, createPaper, args, paperByKey);
  }

  @CommandField('revisePaper', revisePaper)
  revise(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, revisePaper, args, paperByKey);
  }

  @CommandField('submitPaper', submitPaper)
  submit(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, submitPaper, args, paperByKey);
  }

  @CommandField('circulatePaper', circulatePaper)
  circulate(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, circulatePaper, args, paperByKey);
  }

  @CommandField('withdrawPaper', withdrawPaper)
  withdraw(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, withdrawPaper, args, paperByKey);
  }

  @CommandField('addToPaper', addToPaper)
  addTo(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, addToPaper, args, paperByKey);
  }

  @CommandField('supersedePaper', supersedePaper)
  supersede(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, supersedePaper, args, paperByKey);
  }

  @CommandField('cosponsorPaper', cosponsorPaper)
  cosponsor(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, cosponsorPaper, args, paperByKey);
  }
}
