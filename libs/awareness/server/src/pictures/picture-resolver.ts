import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import {
  changePicture,
  collectNote,
  createPicture,
  dropNote,
  putPicture,
  relabelPicture,
  reopenPicture,
} from './commands';
import { type PictureListArgs, picturePage, type PicturePage } from './picture-page';
import { pictureByKey, type PictureView } from './picture-view';

type Answered = Promise<PictureView | Refusal>;

/** Pictures: what several notes come to together, agreed by the forum. */
@Resolver('Picture')
export class PictureResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('Picture', pictureByKey);
  }

  @QueryField('picture')
  async picture(
    _: unknown,
    { id }: { readonly id: string },
    { scope }: Operation,
  ): Promise<PictureView | null> {
    const key = keyOf('Picture', id);
    return key === undefined ? null : ((await scope.loader(pictureByKey).load(key)) ?? null);
  }

  @QueryField('pictures')
  pictures(_: unknown, args: PictureListArgs, { scope }: Operation): Promise<PicturePage> {
    return picturePage(scope, args);
  }

  @CommandField('createPicture', createPicture)
  create(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, createPicture, args, pictureByKey);
  }

  @CommandField('changePicture', changePicture)
  change(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, changePicture, args, pictureByKey);
  }

  @CommandField('collectNote', collectNote)
  collect(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, collectNote, args, pictureByKey);
  }

  @CommandField('dropNote', dropNote)
  drop(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, dropNote, args, pictureByKey);
  }

  @CommandField('relabelPicture', relabelPicture)
  relabel(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, relabelPicture, args, pictureByKey);
  }

  @CommandField('putPicture', putPicture)
  put(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, putPicture, args, pictureByKey);
  }

  @CommandField('reopenPicture', reopenPicture)
  reopen(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, reopenPicture, args, pictureByKey);
  }
}
