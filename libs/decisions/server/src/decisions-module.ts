import { Module } from '@nestjs/common';

/** Consensus polls, straw polls, silence procedures, the register of decisions, and agreed actions. */
@Module({})
export class DecisionsModule {}
