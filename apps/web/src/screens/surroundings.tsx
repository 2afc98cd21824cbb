import { useLingui } from '@lingui/react/macro';
import { Account, useReach, useViewer, ViewerProvider } from '@parley/delegations/web';
import { Frame, type NavigationItem } from '@parley/ui';
import { Outlet, ScrollRestoration } from 'react-router';

/** Around every screen of those who are signed in. */
export const SignedIn = () => (
  <ViewerProvider>
    <SignedInFrame />
  </ViewerProvider>
);

const SignedInFrame = () => (
  <Frame navigation={useNavigation()} account={<Account />}>
    <Outlet />
    <ScrollRestoration />
  </Frame>
);

/** The ways that are open to this viewer; the server decides which. */
const useNavigation = (): readonly NavigationItem[] => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  const reach = useReach();
  return [
    { to: '/', label: t`Today` },
    ...(viewerCan.scheduleSession ? [{ to: '/desk', label: t`Desk` }] : []),
    { to: '/calendar', label: t`Calendar` },
    { to: '/requests', label: t`Requests` },
    ...(viewerCan.issueFeedToken ? [{ to: '/feeds', label: t`Feeds` }] : []),
    ...(reach === 'FORUM' ? [{ to: '/administration', label: t`Administration` }] : []),
    ...(reach === 'OWN_DELEGATION' ? [{ to: '/administration', label: t`People` }] : []),
  ];
};

/** Around the screens that need no sign-in. */
export const SignedOut = () => (
  <Frame navigation={[]}>
    <Outlet />
  </Frame>
);
