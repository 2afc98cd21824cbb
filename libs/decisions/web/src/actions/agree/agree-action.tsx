import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';
import type { ActionSource } from './action-source';

/** Loaded when an action is agreed for the first time. */
const AgreeDialog = lazyPart(() => import('./agree-dialog'));

export interface AgreeActionProps {
  /** What it may come from: of one alone nothing is asked. */
  readonly sources: readonly ActionSource[];
  readonly onDone: () => void;
}

/** A button for those who keep agreed actions, and the form behind it. */
export const AgreeAction = ({ sources, onDone }: AgreeActionProps) => {
  const [asking, ask] = useState(false);
  if (sources.length === 0) return null;
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => ask(true)}>
        <Trans>Agree an action…</Trans>
      </Button>
      {asking && (
        <Suspense>
          <AgreeDialog sources={sources} onDone={onDone} onClose={() => ask(false)} />
        </Suspense>
      )}
    </>
  );
};
