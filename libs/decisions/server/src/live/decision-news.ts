import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Refusal, refuse } from '@parley/kernel';
import { followedFrom, type LoaderOf, SubjectNews } from '@parley/platform';
import { z } from 'zod';

const tooMany = (): Refusal =>
  refuse('STATE', {
    en: 'This connection follows as many polls and decisions as it may. Close one of them first.',
    fr: 'Cette connexion suit déjà le nombre maximal de consultations et de décisions. Fermez-en une d’abord.',
  });

/** Lets polls, silence procedures, decisions and actions be followed: `decision:join`, `decision:leave`, `decision:event`. */
@Injectable()
export class DecisionNews implements OnModuleInit {
  private readonly types = new Map<string, LoaderOf<string, object | undefined>>();

  constructor(@Inject(SubjectNews) private readonly news: SubjectNews) {}

  /** Lets things of one type be followed by whoever sees them; each part of this domain adds its own. */
  register(type: string, loader: LoaderOf<string, object | undefined>): void {
    this.types.set(type, loader);
  }

  onModuleInit(): void {
    this.news.serve({
      prefix: 'decision',
      joining: z.object({ id: z.string(), after: followedFrom }),
      leaving: z.object({ id: z.string() }).transform(({ id }) => id),
      types: this.types,
      tooMany,
    });
  }
}
