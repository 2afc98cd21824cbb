import { ApolloProvider } from '@apollo/client/react';
import { createParleyClient } from '@parley/api-client';
import { signInPath } from '@parley/delegations/web';
import { spokenLocale } from '@parley/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { type NavigateFunction, useNavigate } from 'react-router';

/** Leads to the sign-in screen and from there back to where the reader is now. */
class WayToSignIn {
  #navigate: NavigateFunction | null = null;

  /** From now on the way leads through this router. */
  through(navigate: NavigateFunction): void {
    this.#navigate = navigate;
  }

  readonly take = (): void => {
    const { pathname, search } = window.location;
    if (pathname !== '/sign-in') void this.#navigate?.(signInPath(pathname + search), { replace: true });
  };
}

/** The forum's data for everything below; whoever is not signed in is led to the sign-in screen. */
export const Data = ({ children }: { readonly children: ReactNode }) => {
  const [way] = useState(() => new WayToSignIn());
  const [client] = useState(() =>
    createParleyClient({ onUnauthenticated: way.take, language: spokenLocale }),
  );
  const navigate = useNavigate();
  useEffect(() => way.through(navigate), [way, navigate]);
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
};
