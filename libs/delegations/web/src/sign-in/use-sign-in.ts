import { useApolloClient } from '@apollo/client/react';
import { SignInDocument, useAction } from '@parley/api-client';
import { bestLocale, speak, storedLocale } from '@parley/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { returnPath } from './return-path';

/** Signs in and goes where the person wanted to go, in the language of the account unless this browser chose one. */
export const useSignIn = () => {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [act, state] = useAction(SignInDocument);
  const signIn = async (email: string, password: string) => {
    const ended = await act({ email, password });
    if (ended.kind !== 'done') return;
    await client.clearStore();
    if (storedLocale() === null) await speak(bestLocale(ended.data.language));
    await navigate(returnPath(search.get('to')), { replace: true });
  };
  return [signIn, state] as const;
};
