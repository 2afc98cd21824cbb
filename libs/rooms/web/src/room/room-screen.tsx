import { useLingui } from '@lingui/react/macro';
import { ErrorState, Loading, NoPermission, Page } from '@parley/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Ended } from './ended';
import { RoomContext } from './room-context';
import { RoomLayout } from './room-layout';
import type { RoomItem, RoomPage } from './room-page';
import type { RoomState } from './room-state';
import type { RoomStore } from './room-store';
import { useRoom } from './use-room';
import { useWatch } from './use-watch';

/** The consultation room of one session. */
export const Component = () => {
  const { id = '' } = useParams();
  return <RoomOf key={id} id={id} />;
};

const RoomOf = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { store, state } = useRoom(id);
  const { page, end } = state;
  if (page === null)
    return (
      <Page title={t`Consultation room`}>
        <NoPermission />
      </Page>
    );
  if (end !== null) return <Ended end={end} title={page?.title} sessionId={id} />;
  if (page === undefined)
    return (
      <Page title={t`Consultation room`} width="full">
        {state.failed ? <ErrorState onRetry={() => store.refresh()} /> : <Loading />}
      </Page>
    );
  return <InRoom store={store} state={state} page={page} />;
};

interface InRoomProps {
  readonly store: RoomStore;
  readonly state: RoomState;
  readonly page: RoomPage;
}

const InRoom = ({ store, state, page }: InRoomProps) => {
  const { t } = useLingui();
  const [selected, select] = useState<string | null>(null);
  const item = shownItem(page, selected);
  useWatch(store, item?.id ?? null);
  const speakers = item === undefined ? undefined : state.floors[item.id];
  const { title } = page;
  return (
    <Page title={t`Room: ${title}`} width="full" marking={page.aggregateLabel}>
      <RoomContext value={{ store, state, page, item, speakers, select }}>
        <RoomLayout />
      </RoomContext>
    </Page>
  );
};

/** What the reader chose, else what is under discussion, else what comes next. */
const shownItem = ({ agenda, currentItem }: RoomPage, selected: string | null): RoomItem | undefined =>
  agenda.find(({ id }) => id === selected) ??
  agenda.find(({ id }) => id === currentItem?.id) ??
  agenda.find(({ state }) => state === 'PENDING' || state === 'SUSPENDED') ??
  agenda[0];
