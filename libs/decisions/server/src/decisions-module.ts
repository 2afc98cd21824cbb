import { Module } from '@nestjs/common';
import { DecisionMembers } from './live/decision-members';
import { DecisionNews } from './live/decision-news';

/** Consensus polls, straw polls, silence procedures, the register of decisions, and agreed actions. */
@Module({ providers: [DecisionMembers, DecisionNews] })
export class DecisionsModule {}
