import type { InvitationAnswer } from '@parley/api-client';

/** How the invited seats have answered. */
export interface AnswerCount {
  readonly invited: number;
  readonly answered: number;
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
}

interface Answered {
  readonly answer: InvitationAnswer;
}

/** Counts seats by their answer. */
export const countAnswers = (invitations: readonly Answered[]): AnswerCount => {
  const count = (answer: InvitationAnswer) => invitations.filter((one) => one.answer === answer).length;
  return {
    invited: invitations.length,
    answered: invitations.length - count('AWAITED'),
    accepted: count('ACCEPTED'),
    tentative: count('TENTATIVE'),
    declined: count('DECLINED'),
  };
};
