import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import type { Request, Speakers } from '../room/room-page';
import { useKey } from '../shortcuts/use-key';

/** Loaded when the chair rules for the first time. */
const RulingDialog = lazyPart(async () => ({ default: (await import('./ruling-dialog')).RulingDialog }));

/** The point of order on which the chair may rule now: the one that is made, else the last that was. */
export const pointToRule = ({ current, spoken }: Speakers): Request | undefined =>
  [...spoken, ...(current === null ? [] : [current])].reverse().find(({ viewerCan }) => viewerCan.rule);

/** How the chair rules on a point of order; nothing while there is none. */
export const RulingButton = () => {
  const { speakers } = useRoomContext();
  const point = speakers && pointToRule(speakers);
  return point === undefined ? null : <RuleOn key={point.id} point={point} />;
};

const RuleOn = ({ point }: { readonly point: Request }) => {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  useKey('u', ask);
  return (
    <>
      <Button aria-keyshortcuts="u" onClick={ask}>
        <Trans>Rule on the point of order…</Trans>&nbsp;<kbd aria-hidden="true">u</kbd>
      </Button>
      {asked && (
        <Suspense>
          <RulingDialog point={point} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
