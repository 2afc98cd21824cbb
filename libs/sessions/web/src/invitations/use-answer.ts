import {
  type ActionState,
  AnswerInvitationDocument,
  type InvitationAnswer,
  useAction,
} from '@parley/api-client';
import { type ShownOutcome, useLocale } from '@parley/ui';

type Answer = (answer: InvitationAnswer, attending: readonly string[]) => Promise<boolean>;

/** Answers a session's invitation for the reader's delegation; true when the server took it. */
export const useAnswer = (sessionId: string): readonly [Answer, ActionState<ShownOutcome>] => {
  const { language } = useLocale();
  const [act, state] = useAction(AnswerInvitationDocument);
  const answer: Answer = async (given, attending) =>
    (await act({ sessionId, answer: given, attending: [...attending], language })).kind === 'done';
  return [answer, state];
};
