import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { DecisionsWaitingDocument, UnreadCountDocument } from '@parley/api-client';
import { CountDecisionsAgain } from '@parley/decisions/web';
import { Account, useReach, useViewer, ViewerProvider } from '@parley/delegations/web';
import { StandingInRooms } from '@parley/rooms/web';
import { useLiveQuery } from '@parley/sessions/web';
import { Frame, Loading, type NavigationItem } from '@parley/ui';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { ScreenBoundary } from '../routing/screen-boundary';
import { SearchBox } from '../search/search-box';
import { Broken } from './broken';

/** Around every screen of those who are signed in. */
export const SignedIn = () => (
  <ViewerProvider>
    <SignedInFrame />
  </ViewerProvider>
);

const SignedInFrame = () => (
  <Frame
    navigation={useNavigation()}
    account={
      <>
        <SearchBox />
        <Account />
      </>
    }
  >
    <StandingInRooms />
    <Suspense>
      <CountDecisionsAgain />
    </Suspense>
    <ScreenBoundary fallback={Broken}>
      <Screen />
    </ScreenBoundary>
  </Frame>
);

/** The screen of this address, once it is loaded; until then the one before it stays. */
const Screen = () => (
  <Suspense fallback={<Loading />}>
    <Outlet />
  </Suspense>
);

/** How often it is looked whether there is more to read; marking a paper is told at once. */
const UNREAD_EVERY_MS = 60_000;

/** How much waits for the own delegation among polls, silence procedures and actions; told by events, and read now and then. */
const useDecisionsWaiting = (): number => {
  const { data } = useLiveQuery(DecisionsWaitingDocument, { variables: {}, everyMs: UNREAD_EVERY_MS });
  if (data === undefined) return 0;
  const { polls, strawPolls, silences, actions } = data.decisionsWaiting;
  return polls + strawPolls + silences + actions;
};

/** The ways that are open to this viewer; the server decides which. */
const useNavigation = (): readonly NavigationItem[] => {
  const { t } = useLingui();
  const { viewerCan } = useViewer();
  const reach = useReach();
  const unread =
    useLiveQuery(UnreadCountDocument, { variables: {}, everyMs: UNREAD_EVERY_MS }).data?.unreadPapers ?? 0;
  const unreadSaid = t`${plural(unread, { one: '# paper to read', other: '# papers to read' })}`;
  const waits = useDecisionsWaiting();
  const waitsSaid = t`${plural(waits, { one: '# matter waits for your delegation', other: '# matters wait for your delegation' })}`;
  return [
    { to: '/', label: t`Today` },
    ...(viewerCan.scheduleSession ? [{ to: '/desk', label: t`Desk` }] : []),
    { to: '/calendar', label: t`Calendar` },
    {
      to: '/papers',
      label: t`Papers`,
      ...(unread === 0 ? {} : { waiting: { count: unread, said: unreadSaid } }),
    },
    {
      to: '/decisions',
      label: t`Decisions`,
      ...(waits === 0 ? {} : { waiting: { count: waits, said: waitsSaid } }),
    },
    { to: '/awareness', label: t`Awareness` },
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
