import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { LazyHallDialog } from '@parley/sessions/web';
import { useState } from 'react';
import { useRoomContext } from '../room/room-context';
import { useHall } from './use-hall';

/** Whether the session is shown in the hall; opens the links by which it is. Only for those who run it. */
export const HallSwitch = () => {
  const { page } = useRoomContext();
  const hall = useHall();
  const [open, setOpen] = useState(false);
  if (hall?.runs !== true) return null;
  return (
    <>
      <Button variant="default" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {hall.links.length > 0 ? <Trans>Hall screen: on</Trans> : <Trans>Hall screen: off</Trans>}
      </Button>
      {open && <LazyHallDialog id={page.id} onClose={() => setOpen(false)} />}
    </>
  );
};
