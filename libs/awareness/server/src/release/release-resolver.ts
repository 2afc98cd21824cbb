import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import type { Refusal } from '@parley/kernel';
import { Answers, CommandField, Nodes, type Operation, QueryField } from '@parley/platform';
import { grantRelease, refuseRelease, requestRelease, takeReleaseBack } from './release-commands';
import { type ReleaseListArgs, releasePage, type ReleasePage } from './release-page';
import { releaseByKey, type ReleaseView } from './release-view';

type Answered = Promise<ReleaseView | Refusal>;

/** Requests to be shown the note behind a tear-line. */
@Resolver('ReleaseRequest')
export class ReleaseResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('ReleaseRequest', releaseByKey);
  }

  @QueryField('releaseRequests')
  requests(_: unknown, args: ReleaseListArgs, { scope }: Operation): Promise<ReleasePage> {
    return releasePage(scope, args);
  }

  @CommandField('requestRelease', requestRelease)
  ask(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, requestRelease, args, releaseByKey);
  }

  @CommandField('grantRelease', grantRelease)
  grant(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, grantRelease, args, releaseByKey);
  }

  @CommandField('refuseRelease', refuseRelease)
  refuse(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, refuseRelease, args, releaseByKey);
  }

  @CommandField('takeReleaseBack', takeReleaseBack)
  takeBack(_: unknown, args: object, operation: Operation): Answered {
    return this.answers.answer(operation, takeReleaseBack, args, releaseByKey);
  }
}
