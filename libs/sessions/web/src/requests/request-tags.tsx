import type { ConsultationRequestState, Urgency } from '@parley/api-client';
import { useRequestWords } from './use-request-words';
import styles from './requests.module.css';

/** How soon a request needs consultations, in words; colour only repeats it. */
export const UrgencyTag = ({ urgency }: { readonly urgency: Urgency }) => {
  const words = useRequestWords();
  return (
    <span className={styles.tag} data-urgency={urgency}>
      {words.urgency(urgency)}
    </span>
  );
};

/** A request's state, in words; colour only repeats it. */
export const RequestStateTag = ({ state }: { readonly state: ConsultationRequestState }) => {
  const words = useRequestWords();
  return (
    <span className={styles.tag} data-state={state}>
      {words.state(state)}
    </span>
  );
};
