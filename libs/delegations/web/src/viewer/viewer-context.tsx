import { useQuery } from '@apollo/client/react';
import { isUnauthenticated, serverClock, ViewerDocument, type ViewerQuery } from '@parley/api-client';
import { ErrorState, Loading, ReaderZoneProvider, useLocale } from '@parley/ui';
import { createContext, type ReactNode, useContext, useEffect } from 'react';

/** Who is signed in, and what they may begin. */
export type Viewer = ViewerQuery['viewer'];

const Context = createContext<Viewer | null>(null);

/** Reads who is signed in; everything below may rely on {@link useViewer}. A stranger is sent to sign in. */
export const ViewerProvider = ({ children }: { readonly children: ReactNode }) => {
  const { language } = useLocale();
  const query = useQuery(ViewerDocument, { variables: { language } });
  const data = query.data ?? query.previousData;
  const serverTime = data?.serverTime;
  useEffect(() => {
    if (serverTime !== undefined) serverClock.sync(serverTime);
  }, [serverTime]);
  if (data === undefined) {
    const waiting = query.error === undefined || isUnauthenticated(query.error);
    return waiting ? <Loading /> : <ErrorState onRetry={() => void query.refetch()} />;
  }
  const { viewer } = data;
  return (
    <Context value={viewer}>
      <ReaderZoneProvider value={viewer.person?.delegation?.timeZone ?? null}>{children}</ReaderZoneProvider>
    </Context>
  );
};

/** The person who is signed in. Only below {@link ViewerProvider}. */
export const useViewer = (): Viewer => {
  const viewer = useContext(Context);
  if (viewer === null) throw new Error('useViewer is used outside ViewerProvider');
  return viewer;
};
