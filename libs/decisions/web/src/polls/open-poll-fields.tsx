import { Plural, useLingui } from '@lingui/react/macro';
import { Checkbox, NumberInput, Textarea } from '@mantine/core';
import { serverClock } from '@parley/api-client';
import { quorumOf } from '@parley/decisions/model';
import { fieldError, type LabelDraft, type ShownOutcome } from '@parley/ui';
import { ClosingTimeField } from '../parts/closing-time-field';
import {
  type BasisDraft,
  BasisFields,
  LabelPart,
  SessionField,
  useMembers,
  WorkingHours,
} from '../parts/question-fields';
import styles from '../parts/question-fields.module.css';
import type { OpenPollProps } from './open-poll';

/** A poll as its form holds it. */
export interface Draft extends BasisDraft {
  readonly question: string;
  readonly closesAt: string | null;
  readonly quorum: number | null;
  readonly hidden: boolean;
  readonly label: LabelDraft;
  /** An open session; empty outside one, and where the item says which. */
  readonly sessionId: string;
}

const OPEN_FOR_MS = 15 * 60_000;

/** What the form begins with. */
export const draftOf = ({ question, label, basis = 'ALL', named = [] }: OpenPollProps): Draft => ({
  ...{ question, label, basis, named },
  closesAt: new Date(serverClock.now() + OPEN_FOR_MS).toISOString(),
  quorum: null,
  hidden: false,
  sessionId: '',
});

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly place: Pick<OpenPollProps, 'revisionId' | 'itemId'>;
  readonly outcome: ShownOutcome | null;
  readonly onEnter: () => void;
}

/** The fields of a poll, and at the end what will be asked, in a sentence. */
export const OpenPollFields = ({ draft, onChange, place, outcome, onEnter }: FieldsProps) => {
  const { t } = useLingui();
  const members = useMembers(draft);
  const change = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  return (
    <>
      <Textarea
        label={t`Question`}
        description={
          place.revisionId === null
            ? t`In words alone: what the delegations are asked to agree to.`
            : t`On the circulated text, frozen as it is.`
        }
        autosize
        maxLength={300}
        value={draft.question}
        onChange={({ currentTarget }) => change({ question: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
        error={fieldError(outcome, 'question')}
      />
      <BasisFields value={draft} onChange={change} outcome={outcome} />
      <ClosingTimeField
        value={draft.closesAt}
        onChange={(closesAt) => change({ closesAt })}
        error={fieldError(outcome, 'closesAt')}
      />
      <WorkingHours until={draft.closesAt} members={members} />
      {place.itemId === null && (
        <SessionField
          value={draft.sessionId}
          onChange={(sessionId) => change({ sessionId })}
          outcome={outcome}
        />
      )}
      <NumberInput
        label={t`Quorum`}
        description={t`Members that must take a position; left empty, more than half.`}
        min={1}
        max={Math.max(1, members.length)}
        allowDecimal={false}
        value={draft.quorum ?? ''}
        onChange={(value) => change({ quorum: typeof value === 'number' ? value : null })}
        error={fieldError(outcome, 'quorum')}
      />
      <Checkbox
        label={t`Hide positions until the poll closes`}
        description={t`Each delegation sees its own, the secretariat all. It cannot be changed afterwards.`}
        checked={draft.hidden}
        onChange={({ currentTarget }) => change({ hidden: currentTarget.checked })}
      />
      <LabelPart value={draft.label} onChange={(label) => change({ label })} outcome={outcome} />
      <Preview draft={draft} members={members.length} />
    </>
  );
};

const Preview = ({
  draft: { quorum, closesAt },
  members,
}: {
  readonly draft: Draft;
  readonly members: number;
}) => {
  const needed = quorumOf(quorum, members);
  if (members === 0 || closesAt === null) return null;
  return (
    <p className={styles.preview}>
      <Plural value={members} one="# delegation is asked" other="# delegations are asked" />
      {' · '}
      <Plural value={needed} one="quorum of #" other="quorum of #" />
    </p>
  );
};
