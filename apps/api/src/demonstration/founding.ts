import type { INestApplicationContext } from '@nestjs/common';
import { passwordFits, SignIn } from '@parley/delegations/server';
import { CommandRunner, unhurriedSource } from '@parley/platform';
import { DataSource } from 'typeorm';

/** Connections on which the demonstration is made: as many things as happen in it at once. */
const CONNECTIONS = 6;

/** What the demonstration is made with: the commands of people and their sign-ins, without what makes each of them slow. */
export interface Founding {
  readonly signIn: SignIn;
  readonly runner: CommandRunner;
  readonly password: string;
}

/** Everybody of the demonstration has one password and one hash of it: it is checked once. */
class SignInOfMany extends SignIn {
  private readonly checked = new Map<string, Promise<boolean>>();

  protected override fits(stored: string | undefined, password: string): Promise<boolean> {
    const known = this.checked.get(`${stored} ${password}`) ?? passwordFits(stored, password);
    this.checked.set(`${stored} ${password}`, known);
    return known;
  }
}

/**
 * Does by the commands that people use what is to found a forum, on connections whose commits do not wait for the disk. What a
 * loss of power takes is the end of it, and the next start goes on there.
 */
export const whileFounding = async (
  app: INestApplicationContext,
  password: string,
  work: (founding: Founding) => Promise<void>,
): Promise<void> => {
  const source = await unhurriedSource(app.get(DataSource), CONNECTIONS).initialize();
  try {
    await work({
      signIn: new SignInOfMany(source),
      runner: app.get(CommandRunner).on(source),
      password,
    });
  } finally {
    await source.destroy();
  }
};
