import type { Worded } from '@parley/kernel';

/** A word of a fixed list: its code in the API, and how it reads in both languages. */
export interface Term {
  readonly code: string;
  readonly name: Worded;
}

/** A term, shortly. */
export const term = (code: string, en: string, fr: string): Term => ({ code, name: { en, fr } });
