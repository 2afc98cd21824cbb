import { Module } from '@nestjs/common';
import { papersInJournal } from '@parley/papers/model';
import { keepJournalPapers, RoomsModule } from '@parley/rooms/server';
import { keepItemPapers, onSessionDecision } from '@parley/sessions/server';
import { AmendmentResolver } from './amendments/amendment-resolver';
import { RevisionController } from './exports/revision-controller';
import { DraftingAbilityResolver, LatePaperResolver } from './graphql/late-resolver';
import { PaperResolver } from './graphql/paper-resolver';
import { paperConsequences } from './items/consequences';
import { papersOnItems } from './items/papers-on-items';
import { PointerNews } from './pointing/pointer-news';
import { PointerResolver } from './pointing/pointer-resolver';
import { SearchResolver } from './search/search-resolver';

/** Papers, their circulated revisions, their place on agendas, and where the chair points in them. */
@Module({
  imports: [RoomsModule],
  controllers: [RevisionController],
  providers: [
    PaperResolver,
    AmendmentResolver,
    LatePaperResolver,
    DraftingAbilityResolver,
    PointerNews,
    PointerResolver,
    SearchResolver,
  ],
})
export class PapersModule {
  constructor() {
    keepItemPapers(papersOnItems);
    keepJournalPapers(papersInJournal);
    onSessionDecision(paperConsequences);
  }
}
