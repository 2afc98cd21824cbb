import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import {
  newMutationId,
  ProposeSilenceDocument,
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

type Basis = 'ALL' | 'ALLIES';

const ProposeDialog = ({ text, onClose }: { readonly text: Text; readonly onClose: () => void }) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  const [basis, setBasis] = useState<Basis>('ALL');
  const [expiresAt, setExpiresAt] = useState<string | null>(null);
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
        <p>
          <Trans>
            The text is frozen. It is adopted at the expiry unless a member of the basis breaks silence before
            it. All members are told now.
          </Trans>
        </p>
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
