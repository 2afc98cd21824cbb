import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import {
  newMutationId,
  ProposeSilenceDocument,
  serverClock,
  SilencesOfTextDocument,
  type SilencesOfTextQuery,
  useAction,
} from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import {
  ConfirmDialog,
  fieldError,
  RefusalAlert,
  useLocale,
  useReaderZone,
  ZonedDateTimeField,
} from '@parley/ui';
import { useState } from 'react';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

const EVERY_MS = 15_000;
const OVER = ['WITHDRAWN', 'BROKEN', 'AT_TABLE', 'NOT_ADOPTED'];

/** With a circulated text: silence procedures on it, and for the chair the way to propose one. */
export const SilenceText = ({ revisionId }: { readonly paperId: string; readonly revisionId: string }) => {
  const { language } = useLocale();
  const [proposing, propose] = useState(false);
  const { data, refetch } = useLiveQuery(SilencesOfTextDocument, {
    variables: { id: revisionId, language },
    everyMs: EVERY_MS,
  });
  const text = data?.node?.__typename === 'PaperRevision' ? data.node : null;
  if (data === undefined || text === null) return null;
  const mayPropose = data.viewer.viewerCan.proposeSilence && canBePut(text);
  return (
    <>
      {text.silences.length > 0 && (
        <ul className={styles.rows}>
          {text.silences.map((silence) => (
            <SilenceRow key={silence.id} silence={silence} />
          ))}
        </ul>
      )}
      {mayPropose && (
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => propose(true)}>
            <Trans>Put under silence…</Trans>
          </Button>
        </div>
      )}
      {proposing && (
        <ProposeDialog
          text={text}
          onClose={() => {
            propose(false);
            refetch();
          }}
        />
      )}
    </>
  );
};

const canBePut = ({ state, paper, silences }: Text): boolean =>
  state === 'CIRCULATED' && paper.kind !== 'NON_PAPER' && silences.every((one) => OVER.includes(one.state));

type Text = Extract<NonNullable<SilencesOfTextQuery['node']>, { __typename: 'PaperRevision' }>;

// The last procedure on an earlier text of the paper that ended without its adoption, and was not taken up yet.
const earlierOf = ({ id, paper: { revisions } }: Text): Earlier | undefined =>
  revisions
    .filter((one) => one.id !== id)
    .flatMap(({ reference, silences }) => silences.map((silence) => ({ ...silence, reference })))
    .findLast(({ state, next }) => OVER.includes(state) && next === null);

interface Earlier {
  readonly id: string;
  readonly reference: string | null;
}

const LEAST_MS = 72 * 3_600_000;
const HOUR_MS = 3_600_000;

/** The first full hour that leaves every capital the customary period. */
const customary = (): string =>
  new Date(Math.ceil((serverClock.now() + LEAST_MS + 60_000) / HOUR_MS) * HOUR_MS).toISOString();

type Basis = 'ALL' | 'ALLIES';

/** What follows from it. */
const Follows = ({ earlier }: { readonly earlier: Earlier | undefined }) => (
  <>
    <p>
      <Trans>
        The text is frozen. It is adopted at the expiry unless a member of the basis breaks silence before it.
        All members are told now.
      </Trans>
    </p>
    {earlier !== undefined && (
      <p>
        <Trans>It takes up the procedure on {earlier.reference}, which ended without adoption.</Trans>
      </p>
    )}
  </>
);

const ProposeDialog = ({ text, onClose }: { readonly text: Text; readonly onClose: () => void }) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  const [basis, setBasis] = useState<Basis>('ALL');
  const [expiresAt, setExpiresAt] = useState<string | null>(customary);
  const earlier = earlierOf(text);
  const [reason, setReason] = useState('');
  const [clientMutationId] = useState(newMutationId);
  const [propose, { pending, outcome }] = useAction(ProposeSilenceDocument);
  const confirm = async () => {
    if (expiresAt === null) return;
    const { classification, releasableTo, releasableToObservers, caveats } = text.paper.label;
    const ended = await propose({
      ...{ revisionId: text.id, basis, expiresAt, clientMutationId },
      shortPeriodReason: reason.trim() === '' ? null : reason,
      label: { classification, releasableTo, releasableToObservers, caveats },
      previousId: earlier?.id ?? null,
    });
    if (ended.kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Put this text under silence?`}
      confirm={t`Put under silence`}
      pending={pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <Follows earlier={earlier} />
        <NativeSelect
          label={t`Basis`}
          data={[
            { value: 'ALL', label: t`All delegations` },
            { value: 'ALLIES', label: t`Allies` },
          ]}
          value={basis}
          onChange={({ currentTarget }) => setBasis(currentTarget.value === 'ALLIES' ? 'ALLIES' : 'ALL')}
        />
        <ZonedDateTimeField
          label={t`Silence expires`}
          value={expiresAt}
          zone={zone}
          required
          error={fieldError(outcome, 'expiresAt')}
          onChange={setExpiresAt}
        />
        <Textarea
          label={t`Reason for a period of less than 72 hours`}
          rows={2}
          maxLength={2000}
          value={reason}
          error={fieldError(outcome, 'shortPeriodReason')}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <RefusalAlert outcome={outcome} />
      </div>
    </ConfirmDialog>
  );
};
