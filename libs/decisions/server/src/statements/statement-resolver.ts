import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, type Operation } from '@parley/platform';
import { associateWithDecision } from '../register/associate-with-decision';
import { decisionByKey, type DecisionView } from '../register/decision-view';
import { loadDecision } from '../register/load-decision';
import { attachStatement } from './attach-statement';
import { statementByKey, type StatementView } from './read-statements';
import { takeStatementsOn } from './statement-subjects';

@Resolver('InterpretativeStatement')
export class StatementResolver {
  constructor(@Inject(Answers) private readonly answers: Answers) {
    takeStatementsOn('Decision', loadDecision);
  }

  @CommandField('attachStatement', attachStatement)
  attach(_: unknown, args: object, operation: Operation): Promise<StatementView | Refusal> {
    return this.answers.answer(operation, attachStatement, args, statementByKey);
  }

  @CommandField('associateWithDecision', associateWithDecision)
  associate(_: unknown, args: object, operation: Operation): Promise<DecisionView | Refusal> {
    return this.answers.answer(operation, associateWithDecision, args, decisionByKey);
  }
}
