import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation } from '@parley/platform';
import { linkPicture, unlinkPicture } from './picture-link-commands';
import { pictureLinkByKey, type PictureLinkView } from './picture-link-view';

type Answered = Promise<PictureLinkView | Refusal>;

/** Pictures on agenda items. */
@Resolver('PictureLink')
export class PictureLinkResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('PictureLink', pictureLinkByKey);
  }

  @CommandField('linkPicture', linkPicture)
  link(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, linkPicture, args, pictureLinkByKey);
  }

  @CommandField('unlinkPicture', unlinkPicture)
  unlink(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, unlinkPicture, args, pictureLinkByKey);
  }
}
