import { Module } from '@nestjs/common';
import { DecisionMembers } from './live/decision-members';
import { DecisionNews } from './live/decision-news';
import { registerProviders } from './register/providers';

/** Consensus polls, straw polls, silence procedures, the register of decisions, and agreed actions. */
@Module({
  providers: [
    // What follows one thing live.
    DecisionMembers,
    DecisionNews,
    // The register, statements, agreed actions, straw polls.
    ...registerProviders,
  ],
})
export class DecisionsModule {}
