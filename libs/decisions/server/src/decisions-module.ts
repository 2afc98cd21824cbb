import { Module } from '@nestjs/common';
import { decisionsInJournal } from '@parley/decisions/model';
import { keepSearchSource, onPaperEnded } from '@parley/papers/server';
import { keepJournalMatters } from '@parley/rooms/server';
import { onSessionDecision } from '@parley/sessions/server';
import { ActionListController } from './actions/action-list-controller';
import { AllDecisionNews } from './live/all-decision-news';
import { DecisionNews } from './live/decision-news';
import { pollProviders } from './polls/providers';
import { registerProviders } from './register/providers';
import { decisionsSearched, pollsSearched, strawsSearched } from './search/search-sources';
import { SheetController } from './sheet/sheet-controller';
import { closingStartsSilence, endedPaperWithdrawsSilence } from './silence/consequences';
import { silenceProviders } from './silence/providers';
import { ToldController } from './silence/told-controller';

/** Consensus polls, straw polls, silence procedures, the register of decisions, and agreed actions. */
@Module({
  controllers: [SheetController, ToldController, ActionListController],
  providers: [
    // What follows one thing live, or all that lists and counts are made of.
    DecisionNews,
    AllDecisionNews,
    // Consensus polls.
    ...pollProviders,
    // The register, statements, agreed actions, straw polls.
    ...registerProviders,
    // Silence procedures.
    ...silenceProviders,
  ],
})
export class DecisionsModule {
  constructor() {
    onSessionDecision(closingStartsSilence);
    onPaperEnded(endedPaperWithdrawsSilence);
    keepJournalMatters(decisionsInJournal);
    keepSearchSource(pollsSearched);
    keepSearchSource(strawsSearched);
    keepSearchSource(decisionsSearched);
  }
}
