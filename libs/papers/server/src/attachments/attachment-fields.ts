import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import {
  Answers,
  CommandField,
  Nodes,
  type Operation,
  type ReadScope,
  Unauthenticated,
} from '@parley/platform';
import { mayAttach } from '@parley/papers/model';
import { draftStageByPaper } from '../reading/paper-parts';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { removeAttachment } from './attachment-commands';
import { attachmentByKey, attachmentsByPaper, type AttachmentView } from './attachment-view';

type Context = Pick<Operation, 'scope'>;

/** Removes files, and reads one by its id. */
@Resolver('Attachment')
export class AttachmentResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Attachment', attachmentByKey);
  }

  @CommandField('removeAttachment', removeAttachment)
  remove(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, removeAttachment, args, paperByKey);
  }
}

/** Whether the reader may add and remove files of a paper now. */
export const readerMayAttach = async (scope: ReadScope, { key, held }: PaperView): Promise<boolean> => {
  const [actor, stage] = await Promise.all([scope.actor(), scope.loader(draftStageByPaper).load(key)]);
  if (actor === undefined) throw new Unauthenticated();
  const draft = stage === undefined ? null : { ...stage, markdown: '', html: '', paragraphs: [] };
  return mayAttach(actor, { paper: held, draft, places: [] }) === null;
};

const Paper = {
  attachments: ({ key }: PaperView, _: unknown, { scope }: Context): Promise<AttachmentView[]> =>
    scope.loader(attachmentsByPaper).load(key),
  viewerMayAttach: (view: PaperView, _: unknown, { scope }: Context): Promise<boolean> =>
    readerMayAttach(scope, view),
};

const Attachment = {
  async viewerMayRemove(
    { circulated, paperKey }: AttachmentView,
    _: unknown,
    { scope }: Context,
  ): Promise<boolean> {
    if (circulated) return false;
    const paper = await scope.loader(paperByKey).load(paperKey);
    return paper !== undefined && readerMayAttach(scope, paper);
  },
};

/** Fields of files, and the way to them from papers. */
export const attachmentFields = { Paper, Attachment };
