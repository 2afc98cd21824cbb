import { useLingui } from '@lingui/react/macro';
import type { Language, PaperKind, PaperState } from '@parley/api-client';

/** How a paper’s kind, state and language are called in the reader’s language. */
export interface PaperWords {
  readonly kind: (kind: PaperKind) => string;
  readonly state: (state: PaperState) => string;
  readonly language: (language: Language) => string;
}

/** The words for what a paper is. */
export const usePaperWords = (): PaperWords => {
  const { t } = useLingui();
  const kinds: Record<PaperKind, string> = {
    POSITION_PAPER: t`Position paper`,
    NON_PAPER: t`Non-paper`,
    WORKING_PAPER: t`Working paper`,
    DRAFT_DECISION: t`Draft decision`,
    DECISION_SHEET: t`Decision sheet`,
    SUMMARY_RECORD: t`Summary record`,
    AGENDA: t`Agenda`,
    NOTICE: t`Notice`,
  };
  const states: Record<PaperState, string> = {
    DRAFT: t`Draft`,
    SUBMITTED: t`Submitted`,
    CIRCULATED: t`Circulated`,
    SUPERSEDED: t`Superseded`,
    WITHDRAWN: t`Withdrawn`,
  };
  const languages: Record<Language, string> = {
    EN: t`English`,
    FR: t`French`,
    JA: t`Japanese`,
    KO: t`Korean`,
  };
  return {
    kind: (kind) => kinds[kind],
    state: (state) => states[state],
    language: (language) => languages[language],
  };
};
