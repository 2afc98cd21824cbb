import { useLingui } from '@lingui/react/macro';
import type { InvitationAnswer } from '@parley/api-client';

/** Answers in the order in which they are offered and listed. */
export const ANSWERS = [
  'ACCEPTED',
  'TENTATIVE',
  'DECLINED',
  'AWAITED',
] as const satisfies readonly InvitationAnswer[];

/** How an answer to an invitation is called, and the verb by which it is given. */
export interface AnswerWords {
  readonly answer: (answer: InvitationAnswer) => string;
  readonly verb: (answer: InvitationAnswer) => string;
}

/** The words for answers to invitations. */
export const useAnswerWords = (): AnswerWords => {
  const { t } = useLingui();
  const answers: Record<InvitationAnswer, string> = {
    ACCEPTED: t({ message: 'Accepted', context: 'answer' }),
    TENTATIVE: t({ message: 'Tentative', context: 'answer' }),
    DECLINED: t({ message: 'Declined', context: 'answer' }),
    AWAITED: t({ message: 'Not answered', context: 'answer' }),
  };
  const verbs: Record<InvitationAnswer, string> = {
    ACCEPTED: t({ message: 'Accept', context: 'answer an invitation' }),
    TENTATIVE: t({ message: 'Tentative', context: 'answer an invitation' }),
    DECLINED: t({ message: 'Decline', context: 'answer an invitation' }),
    AWAITED: t({ message: 'Take the answer back', context: 'answer an invitation' }),
  };
  return { answer: (answer) => answers[answer], verb: (answer) => verbs[answer] };
};
