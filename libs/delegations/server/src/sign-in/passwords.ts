import { hash, verify } from '@node-rs/argon2';

/** OWASP's setting for Argon2id: 19 MiB, two passes, one lane. */
const SETTING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, SETTING);

let decoy: Promise<string> | undefined;

/** Checks a password; without an account it checks against a decoy, so that both take the same time. */
export const passwordFits = async (stored: string | undefined, password: string): Promise<boolean> => {
  decoy ??= hashPassword('no account has this one');
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== undefined && fits;
};
