import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@parley/kernel';
import { canScheduleSession } from '@parley/sessions/model';

@Resolver('ViewerAbilities')
export class SchedulingAbilityResolver {
  @ResolveField('scheduleSession')
  scheduleSession({ actor }: { readonly actor: Actor }): boolean {
    return canScheduleSession(actor);
  }
}
