import { Module } from '@nestjs/common';
import { keepItemPapers, onSessionDecision } from '@parley/sessions/server';
import { DraftingAbilityResolver, LatePaperResolver } from './graphql/late-resolver';
import { PaperResolver } from './graphql/paper-resolver';
import { paperConsequences } from './items/consequences';
import { papersOnItems } from './items/papers-on-items';

/** Papers, their circulated revisions, and their place on agendas. */
@Module({ providers: [PaperResolver, LatePaperResolver, DraftingAbilityResolver] })
export class PapersModule {
  constructor() {
    keepItemPapers(papersOnItems);
    onSessionDecision(paperConsequences);
  }
}
