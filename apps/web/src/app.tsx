import { ApolloProvider } from '@apollo/client/react';
import { createParleyClient, serverClock } from '@parley/api-client';
import { signInPath } from '@parley/delegations/web';
import { NowProvider, ParleyProvider, spokenLocale } from '@parley/ui';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from './routes';

const router = createBrowserRouter(routes);

const toSignIn = (): void => {
  const { pathname, search } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate(signInPath(pathname + search), { replace: true });
};

const client = createParleyClient({ onUnauthenticated: toSignIn, language: spokenLocale });

/** Everything that holds for the whole product: wording, theme, data, the server's time, the routes. */
export const App = () => (
  <ParleyProvider>
    <ApolloProvider client={client}>
      <NowProvider now={serverClock.now}>
        <RouterProvider router={router} />
      </NowProvider>
    </ApolloProvider>
  </ParleyProvider>
);
