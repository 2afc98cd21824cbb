import type { InvitationAnswer } from '@parley/api-client';
import { useAnswerWords } from '../wording/use-answer-words';
import styles from './parts.module.css';

/** An answer to an invitation, in words; colour only repeats it. */
export const AnswerTag = ({ answer }: { readonly answer: InvitationAnswer }) => {
  const words = useAnswerWords();
  return (
    <span className={styles.tag} data-answer={answer}>
      {words.answer(answer)}
    </span>
  );
};
