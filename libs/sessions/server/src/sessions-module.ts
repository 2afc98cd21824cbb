import { Module } from '@nestjs/common';
import { AgendaItemResolver } from './graphql/agenda-item-resolver';
import { AgendaResolver } from './graphql/agenda-resolver';
import { SessionResolver } from './graphql/session-resolver';
import { SchedulingAbilityResolver } from './graphql/viewer-abilities-resolver';

/** Sessions, invitations and the agenda. */
@Module({ providers: [SessionResolver, AgendaItemResolver, AgendaResolver, SchedulingAbilityResolver] })
export class SessionsModule {}
