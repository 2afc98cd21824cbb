import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { StrawLineFragment } from '@parley/api-client';
import { lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';

/** Loaded when it is changed for the first time. */
const ChangeDialog = lazyPart(() => import('./change-straw-dialog'));

/** Changes how a straw poll is answered, for whoever may and as long as no seat has answered. */
export const ChangeStraw = ({ straw }: { readonly straw: StrawLineFragment }) => {
  const [open, setOpen] = useState(false);
  if (!straw.viewerCan.change && !open) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Change how it is answered…</Trans>
      </Button>
      {open && (
        <Suspense>
          <ChangeDialog straw={straw} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
