import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  IssueSilenceDocument,
  PutUnderSilenceDocument,
  type SilenceLineFragment,
  useAction,
} from '@parley/api-client';
import { lazyPart, RefusalAlert } from '@parley/ui';
import { type ReactNode, Suspense, useState } from 'react';
import styles from './silences.module.css';

interface ActsProps {
  readonly silence: SilenceLineFragment;
  readonly onDone: () => void;
}

type Asking = 'break' | 'object' | 'extend' | 'withdraw' | 'conclude';

// Their forms are heavy (a calendar, a list of amendments), and load when one is asked for.
const dialogs = () => import('./silence-dialogs');
const DIALOGS = {
  break: lazyPart(() => import('./break-dialog')),
  object: lazyPart(async () => ({ default: (await dialogs()).ObjectDialog })),
  extend: lazyPart(async () => ({ default: (await dialogs()).ExtendDialog })),
  withdraw: lazyPart(async () => ({ default: (await dialogs()).WithdrawDialog })),
  conclude: lazyPart(async () => ({ default: (await dialogs()).ConcludeDialog })),
} as const;

/** What the reader may do with a procedure now, as the server allows it. */
export const SilenceActs = ({ silence, onDone }: ActsProps) => {
  const [asking, ask] = useState<Asking | null>(null);
  const { viewerCan: can, id } = silence;
  const Dialog = asking === null ? null : DIALOGS[asking];
  return (
    <div className={styles.buttons}>
      {can.break && (
        <Ask onClick={() => ask('break')}>
          <Trans>Break silence…</Trans>
        </Ask>
      )}
      {can.object && (
        <Ask onClick={() => ask('object')}>
          <Trans>Object to the procedure…</Trans>
        </Ask>
      )}
      {can.putUnder && <PutUnder silence={silence} onDone={onDone} />}
      {can.extend && (
        <Ask onClick={() => ask('extend')}>
          <Trans>Extend…</Trans>
        </Ask>
      )}
      {can.withdraw && (
        <Ask onClick={() => ask('withdraw')}>
          <Trans>Withdraw the text…</Trans>
        </Ask>
      )}
      {can.conclude && (
        <Ask onClick={() => ask('conclude')}>
          <Trans>State the outcome…</Trans>
        </Ask>
      )}
      {can.issue && <Issue silence={silence} onDone={onDone} />}
      {Dialog !== null && (
        <Suspense fallback={null}>
          <Dialog
            id={id}
            onClose={() => ask(null)}
            onDone={() => {
              ask(null);
              onDone();
            }}
          />
        </Suspense>
      )}
    </div>
  );
};

const Ask = ({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) => (
  <Button variant="default" onClick={onClick}>
    {children}
  </Button>
);

const PutUnder = ({ silence: { id }, onDone }: ActsProps) => {
  const [put, { pending, outcome }] = useAction(PutUnderSilenceDocument);
  const act = async () => {
    if ((await put({ id })).kind === 'done') onDone();
  };
  return (
    <>
      <Button loading={pending} onClick={() => void act()}>
        <Trans>No objection: put under silence</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </>
  );
};

const Issue = ({ silence: { id }, onDone }: ActsProps) => {
  const { t } = useLingui();
  const [issue, { pending, outcome }] = useAction(IssueSilenceDocument);
  const act = async () => {
    if ((await issue({ id })).kind === 'done') onDone();
  };
  return (
    <>
      <Button loading={pending} onClick={() => void act()}>
        {t`Issue the decision`}
      </Button>
      <RefusalAlert outcome={outcome} />
    </>
  );
};
