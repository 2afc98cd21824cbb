import { OpenDocuments } from '@parley/coediting/server';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { isRefusal, keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { approveNotes, beginNotes, proposeCorrection, releaseNotes, resolveCorrection } from './commands';
import { correctionByKey, type CorrectionView, notesByItem, type NotesView } from './notes-view';

type Notes = Promise<NotesView | Refusal>;
type Correction = Promise<CorrectionView | Refusal>;

@Resolver('MeetingNotes')
export class NotesResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(OpenDocuments) private readonly documents: OpenDocuments,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('MeetingNotes', notesByItem);
    nodes.register('NotesCorrection', correctionByKey);
  }

  @CommandField('beginNotes', beginNotes)
  begin(_: unknown, args: object, operation: Operation): Notes {
    return this.answers.answer(operation, beginNotes, args, notesByItem);
  }

  @CommandField('releaseNotes', releaseNotes)
  async release(_: unknown, args: object, operation: Operation): Notes {
    return this.told(await this.answers.answer(operation, releaseNotes, args, notesByItem));
  }

  @CommandField('approveNotes', approveNotes)
  async approve(_: unknown, args: object, operation: Operation): Notes {
    return this.told(await this.answers.answer(operation, approveNotes, args, notesByItem));
  }

  @CommandField('proposeCorrection', proposeCorrection)
  propose(_: unknown, args: object, operation: Operation): Correction {
    return this.answers.answer(operation, proposeCorrection, args, correctionByKey);
  }

  @CommandField('resolveCorrection', resolveCorrection)
  async resolve(_: unknown, args: object, operation: Operation): Correction {
    const answer = await this.answers.answer(operation, resolveCorrection, args, correctionByKey);
    if (isRefusal(answer)) return answer;
    const notes = await operation.scope.loader(notesByItem).load(answer.row.item_id);
    if (notes !== undefined) this.told(notes);
    return answer;
  }

  /** Rights or text of a document have changed by a command: whoever has it open hears now and not at the next look. */
  private told<T extends NotesView | Refusal>(answer: T): T {
    const key = isRefusal(answer) ? undefined : keyOf('SharedDocument', answer.documentId);
    if (key !== undefined) this.documents.changed(key);
    return answer;
  }
}
