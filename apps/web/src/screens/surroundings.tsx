import { useLingui } from '@lingui/react/macro';
import { Account, useReach, useViewer, ViewerProvider } from '@parley/delegations/web';
import { StandingInRooms } from '@parley/rooms/web';
import { Frame, Loading, type NavigationItem } from '@parley/ui';
import { Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { ScreenBoundary } from '../routing/screen-boundary';
import { SearchBox } from '../search/search-box';
import { Broken } from './broken';
import { Counts, type Waiting } from './counts';

/** Around every screen of those who are signed in. */
export const SignedIn = () => (
  <ViewerProvider>
    <SignedInFrame />
  </ViewerProvider>
);

const SignedInFrame = () => {
  const [waiting, tell] = useState<Waiting>({});
  return (
    <Frame
      navigation={useNavigation(waiting)}
      account={
        <>
          <SearchBox />
          <Account />
        </>
      }
    >
      <StandingInRooms />
      <Suspense>
        <Counts onCount={tell} />
      </Suspense>
      <ScreenBoundary fallback={Broken}>
        <Screen />
      </ScreenBoundary>
    </Frame>
  );
};

/** The screen of this address, once it is loaded; until then the one before it stays. */
const Screen = () => (
  <Suspense fallback={<Loading />}>
    <Outlet />
  </Suspense>
);

/** The ways that are open to this viewer; the server decides which. */
const useNavigation = ({ papers, decisions, notes }: Waiting): readonly NavigationItem[] => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  const reach = useReach();
  return [
    { to: '/', label: t`Today` },
    ...(viewerCan.scheduleSession ? [{ to: '/desk', label: t`Desk` }] : []),
    { to: '/calendar', label: t`Calendar` },
    { to: '/papers', label: t`Papers`, waiting: papers },
    { to: '/decisions', label: t`Decisions`, waiting: decisions },
    { to: '/awareness', label: t`Awareness`, waiting: notes },
    { to: '/requests', label: t`Requests` },
    ...(viewerCan.issueFeedToken ? [{ to: '/feeds', label: t`Feeds` }] : []),
    ...(reach === 'FORUM' ? [{ to: '/administration', label: t`Administration` }] : []),
    ...(reach === 'OWN_DELEGATION' ? [{ to: '/administration', label: t`People` }] : []),
  ];
};

/** Around the screens that need no sign-in. */
export const SignedOut = () => (
  <Frame navigation={[]}>
    <Screen />
  </Frame>
);
