import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Refusal, refuse } from '@parley/kernel';
import { followedFrom, SubjectNews } from '@parley/platform';
import { z } from 'zod';
import { paperByKey } from '../reading/paper-view';

const tooMany = (): Refusal =>
  refuse('STATE', {
    en: 'This connection follows as many papers as it may. Close one of them first.',
    fr: 'Cette connexion suit déjà le nombre maximal de documents. Fermez-en un d’abord.',
  });

/** Lets papers be followed: `paper:join`, `paper:leave`, `paper:event`. */
@Injectable()
export class PaperNews implements OnModuleInit {
  constructor(@Inject(SubjectNews) private readonly news: SubjectNews) {}

  onModuleInit(): void {
    this.news.serve({
      prefix: 'paper',
      joining: z
        .object({ paperId: z.string(), after: followedFrom })
        .transform(({ paperId, after }) => ({ id: paperId, after })),
      leaving: z.object({ paperId: z.string() }).transform(({ paperId }) => paperId),
      types: new Map([['Paper', paperByKey]]),
      tooMany,
    });
  }
}
