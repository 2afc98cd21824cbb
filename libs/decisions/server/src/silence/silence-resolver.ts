import { Inject } from '@nestjs/common';
import { Resolver, ResolveField } from '@nestjs/graphql';
import { mayProposeSilence } from '@parley/decisions/model';
import { type Actor, keyOf, type Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { DecisionNews } from '../live/decision-news';
import {
  announceSilence,
  breakSilence,
  concludeSilence,
  extendSilence,
  issueSilence,
  noteSilenceSeen,
  objectToSilence,
  proposeSilence,
  putUnderSilence,
  withdrawSilence,
} from './commands';
import { takeStatementsOn } from '../statements/statement-subjects';
import { silenceIn } from './load-silence';
import { type SilenceListArgs, type SilencePage, silencePage } from './silence-page';
import { silenceByKey, type SilenceView } from './silence-view';

type Answered = Promise<SilenceView | Refusal>;

@Resolver('SilenceProcedure')
export class SilenceResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
    @Inject(DecisionNews) news: DecisionNews,
  ) {
    nodes.register('SilenceProcedure', silenceByKey);
    news.register('SilenceProcedure', silenceByKey);
    takeStatementsOn('SilenceProcedure', silenceIn);
  }

  @QueryField('silence')
  async silence(_: unknown, { id }: { id: string }, { scope }: Operation): Promise<SilenceView | null> {
    const key = keyOf('SilenceProcedure', id);
    return key === undefined ? null : ((await scope.loader(silenceByKey).load(key)) ?? null);
  }

  @QueryField('silences')
  silences(_: unknown, args: SilenceListArgs, { scope }: Operation): Promise<SilencePage> {
    return silencePage(scope, args);
  }

  @CommandField('proposeSilence', proposeSilence)
  propose(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, proposeSilence, args, silenceByKey);
  }

  @CommandField('objectToSilence', objectToSilence)
  object(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, objectToSilence, args, silenceByKey);
  }

  @CommandField('putUnderSilence', putUnderSilence)
  put(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, putUnderSilence, args, silenceByKey);
  }

  @CommandField('extendSilence', extendSilence)
  extend(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, extendSilence, args, silenceByKey);
  }

  @CommandField('withdrawSilence', withdrawSilence)
  withdraw(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, withdrawSilence, args, silenceByKey);
  }

  @CommandField('breakSilence', breakSilence)
  break(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, breakSilence, args, silenceByKey);
  }

  @CommandField('concludeSilence', concludeSilence)
  conclude(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, concludeSilence, args, silenceByKey);
  }

  @CommandField('announceSilence', announceSilence)
  announce(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, announceSilence, args, silenceByKey);
  }

  @CommandField('issueSilence', issueSilence)
  issue(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, issueSilence, args, silenceByKey);
  }

  @CommandField('noteSilenceSeen', noteSilenceSeen)
  see(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, noteSilenceSeen, args, silenceByKey);
  }
}

@Resolver('ViewerAbilities')
export class SilenceAbilityResolver {
  @ResolveField('proposeSilence')
  proposeSilence({ actor }: { readonly actor: Actor }): boolean {
    return mayProposeSilence(actor) === null;
  }
}
