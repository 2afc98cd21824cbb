import { nameOf } from '@parley/delegations/model';
import { banner, type DelegationCode, type Label, type Worded } from '@parley/kernel';
import type { DocumentLanguage } from './times';

/** Says a text in a language. */
export const saying =
  (language: DocumentLanguage) =>
  (text: Worded): string =>
    language === 'FR' ? text.fr : text.en;

/** Names of delegations in the order given. */
export const namesIn = (codes: readonly DelegationCode[], language: DocumentLanguage): string =>
  codes.map((code) => nameOf(code, language)).join(', ');

/** A label's marking in the words of a language. */
export const markingIn = (label: Label, language: DocumentLanguage): string =>
  banner(label, language, (code) => nameOf(code, language));
