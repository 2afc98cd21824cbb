import { serverClock } from '@parley/api-client';
import { Loading, NowProvider, ParleyProvider, SlotsProvider } from '@parley/ui';
import { Suspense } from 'react';
import { BrowserRouter, useRoutes } from 'react-router';
import { Data } from './routing/data';
import { loadedRoutes } from './routing/loaded-routes';
import { ScreenBoundary } from './routing/screen-boundary';
import { ScrollMemory } from './routing/scroll-memory';
import { routes } from './routes';
import { slots } from './slots';
import { AllBroken } from './screens/broken';

const all = loadedRoutes(routes);

const Screens = () => useRoutes(all);

/** Everything that holds for the whole product: wording, theme, data, the server's time, the routes. */
export const App = () => (
  <ParleyProvider>
    <BrowserRouter>
      <Data>
        <NowProvider now={serverClock.now}>
          <ScreenBoundary fallback={AllBroken}>
            <Suspense fallback={<Loading />}>
              <SlotsProvider parts={slots}>
                <Screens />
              </SlotsProvider>
            </Suspense>
            <ScrollMemory />
          </ScreenBoundary>
        </NowProvider>
      </Data>
    </BrowserRouter>
  </ParleyProvider>
);
