import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { papersForComment } from '../deadline/read-deadlines';
import { remindOfComments } from '../deadline/remind-of-comments';
import { setCommentDeadline } from '../deadline/set-deadline';
import { paperByKey, type PaperView } from '../reading/paper-view';
import {
  commentOnPaper,
  correctComment,
  markCommentsRead,
  reopenComments,
  replyToComment,
  resolveComments,
  withdrawComment,
} from './comment-commands';
import { threadByKey, type ThreadView } from './read-comments';

type Answered = Promise<ThreadView | Refusal>;

@Resolver('CommentThread')
export class CommentResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('CommentThread', threadByKey);
  }

  @QueryField('papersForComment')
  papersForComment(_: unknown, __: unknown, { scope }: Operation): Promise<PaperView[]> {
    return papersForComment(scope);
  }

  @CommandField('commentOnPaper', commentOnPaper)
  comment(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, commentOnPaper, args, threadByKey);
  }

  @CommandField('replyToComment', replyToComment)
  reply(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, replyToComment, args, threadByKey);
  }

  @CommandField('correctComment', correctComment)
  correct(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, correctComment, args, threadByKey);
  }

  @CommandField('withdrawComment', withdrawComment)
  withdraw(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, withdrawComment, args, threadByKey);
  }

  @CommandField('resolveComments', resolveComments)
  resolve(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, resolveComments, args, threadByKey);
  }

  @CommandField('reopenComments', reopenComments)
  reopen(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, reopenComments, args, threadByKey);
  }

  @CommandField('markCommentsRead', markCommentsRead)
  markRead(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, markCommentsRead, args, paperByKey);
  }

  @CommandField('setCommentDeadline', setCommentDeadline)
  setDeadline(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, setCommentDeadline, args, paperByKey);
  }

  @CommandField('remindOfComments', remindOfComments)
  remind(_: unknown, args: object, operation: Operation): Promise<PaperView | Refusal> {
    return this.answers.answer(operation, remindOfComments, args, paperByKey);
  }
}
