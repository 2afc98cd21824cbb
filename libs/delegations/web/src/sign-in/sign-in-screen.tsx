import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SignInScreenDocument } from '@parley/api-client';
import { useDocumentTitle, useLocale } from '@parley/ui';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { signInReason } from './after-end';
import { DemonstrationPeople } from './demonstration-people';
import { SignInForm, type SignInFormHandle } from './sign-in-form';
import { useReasonWording } from './use-end-wording';
import { useSignIn } from './use-sign-in';
import styles from './sign-in-screen.module.css';

/** Where everybody begins. A demonstration forum offers its people, one press each. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const query = useQuery(SignInScreenDocument, { variables: { language } });
  const data = query.data ?? query.previousData;
  const [signIn, state] = useSignIn();
  const form = useRef<SignInFormHandle>(null);
  useDocumentTitle(t`Sign in`);
  const demonstration = data?.forum.demonstration ?? null;
  const choose = (email: string) => {
    const password = demonstration?.password ?? null;
    if (password === null) form.current?.fill(email);
    else void signIn(email, password);
  };
  return (
    <div className={styles.screen}>
      <div className={styles.intro}>
        <h1>{data?.forum.name ?? 'Parley'}</h1>
        <p className="muted">
          <Trans>Consultations among delegations, with one record that all can verify.</Trans>
        </p>
      </div>
      <Arrival />
      <div className={styles.columns}>
        <SignInForm ref={form} state={state} onSignIn={(email, password) => void signIn(email, password)} />
        {demonstration !== null && (
          <DemonstrationPeople accounts={demonstration.accounts} pending={state.pending} onChoose={choose} />
        )}
      </div>
      {data !== undefined && (
        <p className="muted small">
          <Trans>Version {data.forum.version}</Trans>
        </p>
      )}
    </div>
  );
};

/** Why somebody who was signed in finds themselves here. */
const Arrival = () => {
  const [search] = useSearchParams();
  const wording = useReasonWording();
  const reason = signInReason(search);
  return reason === null ? null : (
    <p role="status" className={`panel ${styles.arrival}`}>
      {wording(reason)}
    </p>
  );
};
