import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { type PollLineFragment, SessionsOpenNowDocument } from '@parley/api-client';
import { type DecisionBasis, membersOf, workingMinutes } from '@parley/decisions/model';
import { entryOf } from '@parley/delegations/model';
import { useSeats, useViewer } from '@parley/delegations/web';
import { fieldError, type LabelDraft, LabelFields, SeatsField, type ShownOutcome, useNow } from '@parley/ui';
import { useBasisWords } from '../polls/use-position-words';
import styles from './question-fields.module.css';
import { labelError } from './said-at-field';

type Basis = PollLineFragment['basis'];
const BASES: readonly Basis[] = ['ALL', 'ALLIES', 'NAMED'];

/** Whose agreement is asked for, as a form holds it. */
export interface BasisDraft {
  readonly basis: Basis;
  readonly named: readonly string[];
}

interface FieldProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly outcome: ShownOutcome | null;
}

/** Whose agreement is needed: all seats, the Allies, or delegations that are named one by one. */
export const BasisFields = ({ value, onChange, outcome }: FieldProps<BasisDraft>) => {
  const { t } = useLingui();
  const seats = useSeats();
  const words = useBasisWords();
  return (
    <>
      <NativeSelect
        label={t`Whose agreement is needed`}
        data={BASES.map((basis) => ({ value: basis, label: words[basis] }))}
        value={value.basis}
        error={value.basis === 'NAMED' ? undefined : fieldError(outcome, 'named')}
        onChange={({ currentTarget }) =>
          onChange({ ...value, basis: BASES.find((one) => one === currentTarget.value) ?? 'ALL' })
        }
      />
      {value.basis === 'NAMED' && (
        <SeatsField
          label={t`Delegations`}
          seats={seats}
          value={value.named}
          onChange={(named) => onChange({ ...value, named })}
          error={fieldError(outcome, 'named')}
        />
      )}
    </>
  );
};

/** Codes of the members that the form asks, by the same rule as the server; the server fixes them when the question is put. */
export const useMembers = ({ basis, named }: BasisDraft): readonly string[] =>
  membersOf(
    basis satisfies DecisionBasis,
    named,
    useSeats().map(({ code }) => code),
  );

/** Who may see it; folded in, since the label of the text is what is nearly always meant. It opens by itself where the server refuses it. */
export const LabelPart = ({ value, onChange, outcome }: FieldProps<LabelDraft>) => {
  const { t } = useLingui();
  const { clearance, person } = useViewer();
  const seats = useSeats();
  const error = labelError(outcome);
  return (
    <details className={styles.folded} open={error === undefined ? undefined : true}>
      <summary>{t`Who may see it`}</summary>
      <LabelFields
        {...{ value, onChange, seats, error }}
        ceiling={clearance}
        caveats={person?.caveats ?? []}
      />
    </details>
  );
};

/** The open session in which it is put, or none; nothing where no session is open. */
export const SessionField = ({ value, onChange, outcome }: FieldProps<string>) => {
  const { t } = useLingui();
  const { data } = useQuery(SessionsOpenNowDocument, { fetchPolicy: 'cache-and-network' });
  const sessions = data?.sessions.nodes ?? [];
  if (sessions.length === 0) return null;
  return (
    <NativeSelect
      label={t`In the session`}
      data={[
        { value: '', label: t`Outside a session` },
        ...sessions.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      value={value}
      error={fieldError(outcome, 'sessionId')}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

const MINUTES = 60;
const DAY_MS = 86_400_000;
const hoursIn = (code: string, from: number, to: number): number =>
  Math.floor(workingMinutes(entryOf(code)?.timeZone ?? 'UTC', [], new Date(from), new Date(to)) / MINUTES);

/** How many working hours a deadline leaves the capitals: the fewest and the most. */
export const WorkingHours = ({
  until,
  members,
}: {
  readonly until: string | null;
  readonly members: readonly string[];
}) => {
  const now = useNow();
  const end = until === null ? Number.NaN : Date.parse(until);
  // Within a day one looks at the clock, not at working hours.
  if (!(end > now + DAY_MS) || members.length === 0) return null;
  const hours = members.map((code) => hoursIn(code, now, end));
  const [fewest, most] = [Math.min(...hours), Math.max(...hours)];
  return (
    <p className="muted small">
      {fewest === most ? (
        <Trans>Working hours that it leaves the capitals: {fewest}; days off are not looked at here.</Trans>
      ) : (
        <Trans>
          Working hours that it leaves the capitals: {fewest} to {most}; days off are not looked at here.
        </Trans>
      )}
    </p>
  );
};
