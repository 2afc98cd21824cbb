import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { newMutationId, ProposeSilenceDocument, serverClock, useAction } from '@parley/api-client';
import {
  ConfirmDialog,
  fieldError,
  Instant,
  type LabelDraft,
  labelInput,
  RefusalAlert,
  type ShownOutcome,
  useReaderZone,
  ZonedDateTimeField,
} from '@parley/ui';
import { useState } from 'react';
import {
  type BasisDraft,
  BasisFields,
  LabelPart,
  SessionField,
  useMembers,
  WorkingHours,
} from '../parts/question-fields';
import questions from '../parts/question-fields.module.css';
import { saidAtField } from '../parts/said-at-field';
import styles from './silences.module.css';

/** What a proposal is about, and what it begins with. */
export interface ProposeSilenceProps {
  readonly revisionId: string;
  readonly label: LabelDraft;
  /** The procedure on an earlier text that it takes up, with the basis of then. */
  readonly earlier?:
    ({ readonly id: string; readonly reference: string | null } & Partial<BasisDraft>) | undefined;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

interface Draft extends BasisDraft {
  readonly expiresAt: string | null;
  readonly reason: string;
  readonly label: LabelDraft;
  readonly sessionId: string;
}

const HOUR_MS = 3_600_000;
const LEAST_MS = 72 * HOUR_MS;
const FIELDS = ['named', 'expiresAt', 'shortPeriodReason', 'label', 'label.releasableTo', 'sessionId'];

/** The first full hour that leaves every capital the customary period. */
const customary = (): string =>
  new Date(Math.ceil((serverClock.now() + LEAST_MS + 60_000) / HOUR_MS) * HOUR_MS).toISOString();

const draftOf = ({ label, earlier }: ProposeSilenceProps): Draft => ({
  basis: earlier?.basis ?? 'ALL',
  named: earlier?.named ?? [],
  expiresAt: customary(),
  reason: '',
  sessionId: '',
  label,
});

/** The form of a silence procedure: whose agreement, until when, in a session or not, and who sees it. */
const ProposeDialog = (props: ProposeSilenceProps) => {
  const { t } = useLingui();
  const { revisionId, earlier, onClose, onDone } = props;
  const [draft, setDraft] = useState(() => draftOf(props));
  const [clientMutationId, setMutationId] = useState(newMutationId);
  const [propose, { pending, outcome }] = useAction(ProposeSilenceDocument);
  const confirm = async () => {
    const { basis, named, expiresAt, reason, label, sessionId } = draft;
    const ended = await propose({
      ...{ revisionId, basis, clientMutationId, expiresAt: expiresAt ?? '' },
      named: basis === 'NAMED' ? [...named] : null,
      sessionId: sessionId === '' ? null : sessionId,
      shortPeriodReason: reason.trim() === '' ? null : reason,
      label: labelInput(label),
      previousId: earlier?.id ?? null,
    });
    if (ended.kind === 'done') onDone(ended.data.id);
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
        <Fields
          draft={draft}
          outcome={outcome}
          onChange={(next) => {
            setDraft(next);
            // Something else is asked for: it is another act.
            setMutationId(newMutationId());
          }}
        />
        {!saidAtField(outcome, FIELDS) && <RefusalAlert outcome={outcome} />}
        <Follows draft={draft} reference={earlier === undefined ? undefined : earlier.reference} />
      </div>
    </ConfirmDialog>
  );
};

interface FieldsProps {
  readonly draft: Draft;
  readonly outcome: ShownOutcome | null;
  readonly onChange: (draft: Draft) => void;
}

const Fields = ({ draft, outcome, onChange }: FieldsProps) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  const members = useMembers(draft);
  const change = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  return (
    <>
      <BasisFields value={draft} onChange={change} outcome={outcome} />
      <ZonedDateTimeField
        label={t`Silence expires`}
        value={draft.expiresAt}
        zone={zone}
        required
        error={fieldError(outcome, 'expiresAt')}
        onChange={(expiresAt) => change({ expiresAt })}
      />
      <WorkingHours until={draft.expiresAt} members={members} />
      <Textarea
        label={t`Reason for a period of less than 72 hours`}
        rows={2}
        dir="auto"
        maxLength={2000}
        value={draft.reason}
        error={fieldError(outcome, 'shortPeriodReason')}
        onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
      />
      <SessionField
        value={draft.sessionId}
        onChange={(sessionId) => change({ sessionId })}
        outcome={outcome}
      />
      <LabelPart value={draft.label} onChange={(label) => change({ label })} outcome={outcome} />
    </>
  );
};

/** What follows from it, in the words that hold for what was chosen. */
const Follows = ({
  draft,
  reference,
}: {
  readonly draft: Draft;
  readonly reference: string | null | undefined;
}) => {
  const members = useMembers(draft).length;
  return (
    <div className={questions.preview}>
      <p>
        {draft.sessionId === '' ? (
          <Trans>The text is under silence at once, frozen as it is.</Trans>
        ) : (
          <Trans>It waits at the table until nobody objects to the procedure or the session closes.</Trans>
        )}{' '}
        {draft.expiresAt !== null && (
          <Trans>
            It is adopted on <Instant at={draft.expiresAt} /> unless a member of the basis breaks silence
            before.
          </Trans>
        )}{' '}
        <Plural
          value={members}
          one="# delegation is a member, and is told now."
          other="# delegations are members, and are told now."
        />
      </p>
      {reference !== undefined && (
        <p>
          <Trans>It takes up the procedure on {reference}, which ended without adoption.</Trans>
        </p>
      )}
    </div>
  );
};

export default ProposeDialog;
