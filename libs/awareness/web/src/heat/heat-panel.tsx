import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazyPart, Loading, Panel } from '@parley/ui';
import { Suspense, useState } from 'react';
import type { ShownFilter } from '../filter/use-note-filter';

const HeatCounts = lazyPart(() => import('./heat-counts'));

/** How many notes there are, by domain, part of the world and month: counted when it is asked for. */
export const HeatPanel = ({ asked }: { readonly asked: ShownFilter }) => {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t`Counts`}
      aside={
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <Trans>Hide counts</Trans> : <Trans>Count by domain, region and month</Trans>}
        </Button>
      }
    >
      {open && (
        <Suspense fallback={<Loading />}>
          <HeatCounts asked={asked} />
        </Suspense>
      )}
    </Panel>
  );
};
