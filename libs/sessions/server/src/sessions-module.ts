import { Module } from '@nestjs/common';
import { AgendaItemResolver } from './graphql/agenda-item-resolver';
import { SessionResolver } from './graphql/session-resolver';
import { SchedulingAbilityResolver } from './graphql/viewer-abilities-resolver';

/** Sessions, invitations and the agenda. */
@Module({ providers: [SessionResolver, AgendaItemResolver, SchedulingAbilityResolver] })
export class SessionsModule {}
