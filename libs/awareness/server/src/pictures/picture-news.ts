import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Refusal, refuse } from '@parley/kernel';
import { followedFrom, SubjectNews } from '@parley/platform';
import { z } from 'zod';
import { pictureByKey } from './picture-view';

const tooMany = (): Refusal =>
  refuse('STATE', {
    en: 'This connection follows as many pictures as it may. Close one of them first.',
    fr: 'Cette connexion suit déjà le nombre maximal de tableaux. Fermez-en un d’abord.',
  });

/** Lets a picture be followed: `picture:join`, `picture:leave`, `picture:event`. */
@Injectable()
export class PictureNews implements OnModuleInit {
  constructor(@Inject(SubjectNews) private readonly news: SubjectNews) {}

  onModuleInit(): void {
    this.news.serve({
      prefix: 'picture',
      joining: z.object({ id: z.string(), after: followedFrom }),
      leaving: z.object({ id: z.string() }).transform(({ id }) => id),
      types: new Map([['Picture', pictureByKey]]),
      tooMany,
    });
  }
}
