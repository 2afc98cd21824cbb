import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { InvitationAnswer } from '@parley/api-client';
import { useAnswerWords } from '../wording/use-answer-words';
import styles from './invitations.module.css';

export interface AnswerButtonsProps {
  /** What the invitation is to, for those who hear the buttons one by one. */
  readonly to: string;
  readonly given: InvitationAnswer;
  readonly pending: boolean;
  readonly onAnswer: (answer: InvitationAnswer) => void;
}

const OFFERED = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;

/** The three answers, the given one pressed; each is given by one press. */
export const AnswerButtons = ({ to, given, pending, onAnswer }: AnswerButtonsProps) => {
  const { t } = useLingui();
  const words = useAnswerWords();
  return (
    <div role="group" aria-label={t`Answer to the invitation: ${to}`} className={styles.buttons}>
      {OFFERED.map((answer) => (
        <Button
          key={answer}
          variant={given === answer ? 'filled' : 'default'}
          aria-pressed={given === answer}
          aria-disabled={pending}
          onClick={() => {
            if (!pending && given !== answer) onAnswer(answer);
          }}
        >
          {given === answer && <span aria-hidden="true">✓&nbsp;</span>}
          {words.verb(answer)}
        </Button>
      ))}
    </div>
  );
};
