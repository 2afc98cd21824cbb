import accreditationSdl from './accreditation/accreditation.graphql';
import sdl from './delegations.graphql';
import { PersonEntity } from './entities/person.entity';
import { SeatEntity } from './entities/seat.entity';

export * from './accreditation/commands';
export * from './delegations-module';
export * from './forum-options';
export * from './founding/found-forum';
export * from './graphql/delegation-view';
export { plainResolvers as delegationsResolvers } from './graphql/plain-resolvers';
export * from './people/commands';
export * from './people/person-facts';
export * from './people/person-rows';
export * from './people/person-view';
export * from './roster/seats-in';
export * from './roster/seats-of';
export * from './sign-in/passwords';
export * from './sign-in/sign-in';

/** SDL of who takes part. */
export const delegationsSdl = [sdl, accreditationSdl].join('\n');
/** What this domain stores through TypeORM. */
export const delegationsEntities = [PersonEntity, SeatEntity];
