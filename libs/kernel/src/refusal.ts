import type { Worded } from './language';

/** Every way the forum says no to a person, as named by the public contract. */
export const REFUSAL_CODES = [
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID',
  'STATE',
  'DEADLINE_PASSED',
  'DUPLICATE',
  'QUORUM',
  'LABEL_CEILING',
  'RATE_LIMITED',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A "no" that a person can act on. It is data, never an exception of the model, and changed nothing. */
export class Refusal {
  constructor(
    readonly code: RefusalCode,
    readonly message: Worded,
    /** The input field at fault, as named in the API. */
    readonly field?: string,
    /** With CONFLICT: the version that the caller should read before trying again. */
    readonly currentVersion?: number,
  ) {}
}

/** Either what was asked for, or why not. */
export type Result<T> = T | Refusal;

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

export const refuse = (code: RefusalCode, message: Worded, field?: string): Refusal =>
  new Refusal(code, message, field);

/** One answer for absent and forbidden things, so that asking tells nothing (domain.md §9). */
export const notFound = (): Refusal =>
  refuse('NOT_FOUND', { en: 'There is no such thing here.', fr: 'Rien de tel ici.' });

export const forbidden = (message?: Worded): Refusal =>
  refuse(
    'FORBIDDEN',
    message ?? { en: 'You may not do this.', fr: 'Vous n’êtes pas autorisé à faire cela.' },
  );

/** Someone else changed it first; carries the version to read again. */
export const conflict = (currentVersion: number): Refusal =>
  new Refusal(
    'CONFLICT',
    {
      en: `This was changed meanwhile and is now at version ${currentVersion}. Read it again, then repeat your change.`,
      fr: `Ceci a été modifié entre-temps et en est à la version ${currentVersion}. Relisez, puis refaites votre modification.`,
    },
    'version',
    currentVersion,
  );
