import { type DynamicModule, Module } from '@nestjs/common';
import { AccreditationResolver, AccreditingAbilitiesResolver } from './accreditation/accreditation-resolver';
import { FORUM_OPTIONS, type ForumOptions } from './forum-options';
import { DelegationResolver } from './graphql/delegation-resolver';
import { ForumResolver } from './graphql/forum-resolver';
import { PersonResolver } from './graphql/person-resolver';
import { ViewerAbilitiesResolver, ViewerResolver } from './graphql/viewer-resolver';
import { Revocations } from './sign-in/revocations';
import { SignIn } from './sign-in/sign-in';
import { TokenController } from './sign-in/token-controller';

/** Who takes part: the charter, people, and their signing in. */
@Module({})
export class DelegationsModule {
  static forRoot(options: ForumOptions): DynamicModule {
    return {
      module: DelegationsModule,
      controllers: [TokenController],
      providers: [
        SignIn,
        Revocations,
        DelegationResolver,
        ForumResolver,
        PersonResolver,
        ViewerResolver,
        ViewerAbilitiesResolver,
        AccreditationResolver,
        AccreditingAbilitiesResolver,
        { provide: FORUM_OPTIONS, useValue: options },
      ],
      exports: [SignIn],
    };
  }
}
