import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Refusal, refuse } from '@parley/kernel';
import { followedFrom, SubjectNews } from '@parley/platform';
import { z } from 'zod';
import { noteByKey } from '../notes/note-view';

const tooMany = (): Refusal =>
  refuse('STATE', {
    en: 'This connection follows as many notes as it may. Close one of them first.',
    fr: 'Cette connexion suit déjà le nombre maximal de notes. Fermez-en une d’abord.',
  });

/** Lets a note be followed: `note:join`, `note:leave`, `note:event`. */
@Injectable()
export class NoteNews implements OnModuleInit {
  constructor(@Inject(SubjectNews) private readonly news: SubjectNews) {}

  onModuleInit(): void {
    this.news.serve({
      prefix: 'note',
      joining: z.object({ id: z.string(), after: followedFrom }),
      leaving: z.object({ id: z.string() }).transform(({ id }) => id),
      types: new Map([['Note', noteByKey]]),
      tooMany,
    });
  }
}
