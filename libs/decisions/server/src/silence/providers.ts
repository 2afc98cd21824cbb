import { DueSilence } from './due-silence';
import { LateAccreditations } from './late-accreditations';
import { SilenceLetters } from './silence-letters';
import { SilenceAbilityResolver, SilenceResolver } from './silence-resolver';

/** What serves silence procedures: their fields, what becomes due, those who are accredited meanwhile, and letters. */
export const silenceProviders = [
  SilenceResolver,
  SilenceAbilityResolver,
  DueSilence,
  LateAccreditations,
  SilenceLetters,
];
