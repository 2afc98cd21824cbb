import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { globalId, isRefusal, type Refusal } from '@parley/kernel';
import {
  Answers,
  CommandField,
  CommandRunner,
  type Operation,
  PLATFORM_OPTIONS,
  type PlatformOptions,
} from '@parley/platform';
import { sessionByKey, type SessionView } from '@parley/sessions/server';
import { releaseToProjector, withdrawFromProjector } from './commands';
import { releasedSession } from './released-session';
import { releaseViews, type ReleaseView } from './release-view';

interface Released {
  readonly session: SessionView;
  readonly release: ReleaseView;
  readonly address: string | null;
}

@Resolver('ProjectorRelease')
export class ProjectorResolver {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(CommandRunner) private readonly runner: CommandRunner,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  @CommandField('releaseToProjector', releaseToProjector)
  async release(_: unknown, args: object, operation: Operation): Promise<Released | Refusal> {
    const outcome = await this.runner.run(operation.credential, releaseToProjector, { ...args });
    if (isRefusal(outcome)) return outcome;
    await operation.renew();
    const session = await releasedSession(operation, outcome.key);
    const views = session === undefined ? [] : await releaseViews(session, operation);
    const release = views.find(({ id }) => id === globalId('ProjectorRelease', outcome.key));
    if (session === undefined || release === undefined) throw new Error('the release cannot be read');
    return { session, release, address: this.addressOf(outcome.decision?.secret) };
  }

  @CommandField('withdrawFromProjector', withdrawFromProjector)
  withdraw(_: unknown, args: object, operation: Operation): Promise<SessionView | Refusal> {
    return this.answers.answer(operation, withdrawFromProjector, args, sessionByKey);
  }

  /** The secret stands behind the hash sign, which browsers send to nobody: it is in no log and no referrer. */
  private addressOf(secret: string | undefined): string | null {
    return secret === undefined ? null : `${this.options.publicUrl ?? ''}/projector#${secret}`;
  }
}
