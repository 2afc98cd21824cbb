import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { canAdminister } from '@parley/delegations/model';
import { type Actor, type Classification, isRefusal, type Language, type Refusal } from '@parley/kernel';
import {
  CommandRunner,
  hashOf,
  MutationField,
  type Operation,
  QueryField,
  Unauthenticated,
} from '@parley/platform';
import { personByKey, type PersonView } from '../people/person-view';
import { SignIn, TooManyAttempts } from '../sign-in/sign-in';
import { signOut } from '../sign-in/sign-out';

/** Who is asking; the domains after this one add what they know of it. */
export interface ViewerView {
  readonly actor: Actor;
  readonly clearance: Classification;
  readonly maySpeakFor: string | null;
  readonly language: Language;
  readonly viewerCan: { readonly actor: Actor };
}

const viewOf = (actor: Actor): ViewerView => ({
  actor,
  clearance: actor.clearance,
  maySpeakFor: actor.speaksForSeat ? actor.delegation : null,
  language: actor.language,
  viewerCan: { actor },
});

@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    @Inject(SignIn) private readonly signIns: SignIn,
    @Inject(CommandRunner) private readonly runner: CommandRunner,
  ) {}

  @QueryField('viewer')
  async viewer(_: unknown, __: unknown, { scope }: Operation): Promise<ViewerView> {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return viewOf(actor);
  }

  @ResolveField('person')
  async person({ actor }: ViewerView, _: unknown, { scope }: Operation): Promise<PersonView | null> {
    if (actor.personId === null) return null;
    return (await scope.loader(personByKey).load(actor.personId)) ?? null;
  }

  @MutationField('signIn', 'sign-in.open', 'ANYBODY')
  async signIn(
    _: unknown,
    { email, password }: { email: string; password: string },
    operation: Operation,
  ): Promise<ViewerView | Refusal> {
    const opened = await this.signIns.attempt(email, password, operation.address, 'COOKIE');
    if (opened instanceof TooManyAttempts) return opened.refusal();
    if (isRefusal(opened)) return opened;
    operation.reply.setCookie(opened.secret, opened.expiresAt);
    await operation.renew({ hash: hashOf(opened.secret), source: 'COOKIE' });
    return this.viewer(undefined, undefined, operation);
  }

  @MutationField('signOut', 'sign-in.close', 'ANYBODY')
  async signOut(_: unknown, __: unknown, operation: Operation): Promise<boolean> {
    operation.reply.clearCookie();
    try {
      return !isRefusal(await this.runner.run(operation.credential, signOut, {}));
    } catch (error) {
      // Signing out twice, or after the sign-in ran out, is no fault.
      if (error instanceof Unauthenticated) return false;
      throw error;
    }
  }
}

@Resolver('ViewerAbilities')
export class ViewerAbilitiesResolver {
  @ResolveField('administer')
  administer({ actor }: { actor: Actor }): boolean {
    return canAdminister(actor);
  }
}
