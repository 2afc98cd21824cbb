import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { ActionState } from '@parley/api-client';
import { fieldError, RefusalAlert, type ShownOutcome } from '@parley/ui';
import { type Ref, type SubmitEvent, useImperativeHandle, useRef } from 'react';
import styles from './sign-in-screen.module.css';

export interface SignInFormHandle {
  /** Puts an address in and asks for the password. */
  fill(email: string): void;
}

export interface SignInFormProps {
  readonly ref: Ref<SignInFormHandle>;
  readonly state: ActionState<ShownOutcome>;
  readonly onSignIn: (email: string, password: string) => void;
}

/** E-mail and password. The fields are the browser's own, so that password managers know them. */
export const SignInForm = ({ ref, state, onSignIn }: SignInFormProps) => {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({
    fill: (address) => {
      if (email.current !== null) email.current.value = address;
      password.current?.focus();
    },
  }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSignIn(email.current?.value ?? '', password.current?.value ?? '');
  };
  return (
    <form className={`panel ${styles.form}`} onSubmit={submit} aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">
        <Trans>Sign in</Trans>
      </h2>
      <RefusalAlert outcome={shown(state.outcome)} />
      <Fields email={email} password={password} outcome={state.outcome} />
      <Button type="submit" loading={state.pending}>
        <Trans>Sign in</Trans>
      </Button>
    </form>
  );
};

interface FieldsProps {
  readonly email: Ref<HTMLInputElement>;
  readonly password: Ref<HTMLInputElement>;
  readonly outcome: ShownOutcome | null;
}

const Fields = ({ email, password, outcome }: FieldsProps) => {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        ref={email}
        label={t`E-mail`}
        name="email"
        type="email"
        autoComplete="username"
        required
        error={fieldError(outcome, 'email')}
      />
      <PasswordInput
        ref={password}
        label={t`Password`}
        name="password"
        autoComplete="current-password"
        required
        error={fieldError(outcome, 'password')}
        visibilityToggleButtonProps={{ 'aria-label': t`Show the password`, tabIndex: 0 }}
      />
    </>
  );
};

/** Above the form stands only what belongs to no field. */
const shown = (outcome: ShownOutcome | null): ShownOutcome | null =>
  outcome?.kind === 'refused' && ['email', 'password'].includes(outcome.refusal.field ?? '') ? null : outcome;
