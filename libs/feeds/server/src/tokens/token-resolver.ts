import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { type DelegationView, delegationView } from '@parley/delegations/server';
import { canIssueToken } from '@parley/feeds/model';
import { type Actor, isRefusal, type Refusal } from '@parley/kernel';
import { CommandField, CommandRunner, Nodes, type Operation, QueryField } from '@parley/platform';
import { issueFeedToken, revokeFeedToken } from './commands';
import { feedTokenByKey, feedTokensOf, type FeedTokenView } from './token-view';

interface Issued {
  readonly token: FeedTokenView;
  readonly secret: string;
}

@Resolver('FeedToken')
export class FeedTokenResolver {
  constructor(
    @Inject(CommandRunner) private readonly runner: CommandRunner,
    @Inject(Nodes) nodes: Nodes,
  ) {
    nodes.register('FeedToken', feedTokenByKey);
  }

  @QueryField('feedTokens')
  async feedTokens(_: unknown, __: unknown, { scope }: Operation): Promise<FeedTokenView[]> {
    const actor = await scope.actor();
    return actor?.personId ? feedTokensOf(scope) : [];
  }

  @ResolveField('delegation')
  delegation({ code }: FeedTokenView): DelegationView | null {
    return code === null ? null : (delegationView(code) ?? null);
  }

  @CommandField('issueFeedToken', issueFeedToken)
  async issue(_: unknown, args: object, operation: Operation): Promise<Issued | Refusal> {
    const outcome = await this.runner.run(operation.credential, issueFeedToken, { ...args });
    if (isRefusal(outcome)) return outcome;
    await operation.renew();
    const token = await operation.scope.loader(feedTokenByKey).load(outcome.key);
    if (token === undefined || outcome.decision === undefined)
      throw new Error('the token issued just now cannot be read');
    return { token, secret: outcome.decision.secret };
  }

  @CommandField('revokeFeedToken', revokeFeedToken)
  async revoke(_: unknown, args: object, operation: Operation): Promise<boolean> {
    return !isRefusal(await this.runner.run(operation.credential, revokeFeedToken, { ...args }));
  }
}

@Resolver('Viewer')
export class ViewerTokenResolver {
  @ResolveField('token')
  async token({ actor }: { actor: Actor }, _: unknown, { scope }: Operation): Promise<FeedTokenView | null> {
    return actor.tokenId === null ? null : ((await scope.loader(feedTokenByKey).load(actor.tokenId)) ?? null);
  }
}

@Resolver('ViewerAbilities')
export class ViewerTokenAbilitiesResolver {
  @ResolveField('issueFeedToken')
  issueFeedToken({ actor }: { actor: Actor }): boolean {
    return canIssueToken(actor);
  }
}
