import { formalNameOf, nameOf } from '@parley/delegations/model';
import { banner, type Label, type Language } from '@parley/kernel';
import type { DelegationView } from './delegation-view';
import { stanag4774 } from './stanag-4774';

interface InLanguage {
  readonly language: Language;
}

/** Fields that are pure and asked for often: plain functions, without the server's machinery around each call. */
export const plainResolvers = {
  Delegation: {
    name: ({ code }: DelegationView, { language }: InLanguage) => nameOf(code, language),
    formalName: ({ code }: DelegationView, { language }: InLanguage) => formalNameOf(code, language),
  },
  Label: {
    banner: (label: Label, { language }: InLanguage) =>
      banner(label, language, (code) => nameOf(code, language)),
    stanag4774,
  },
};
