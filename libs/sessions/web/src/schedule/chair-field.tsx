import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { ConflictsAt } from '../bookings/plan-conflicts';
import { complaintAt } from './field-refusal';
import type { FormPartProps } from './form-part';
import { useSecretariat } from './use-secretariat';

const BY_DEFAULT = 'by-default';
const NOBODY = 'nobody';

const valueOf = (chairId: string | null | undefined): string =>
  chairId === undefined ? BY_DEFAULT : (chairId ?? NOBODY);

const chairIdOf = (value: string): string | null | undefined => {
  if (value === BY_DEFAULT) return undefined;
  return value === NOBODY ? null : value;
};

/** Who is to hold the session; held for its time like a room. */
export const ChairField = ({ draft, onChange, outcome }: FormPartProps) => {
  const { t } = useLingui();
  const people = useSecretariat();
  const { chairId } = draft;
  const gone = typeof chairId === 'string' && !people.some(({ id }) => id === chairId);
  const data = [
    ...(chairId === undefined ? [{ value: BY_DEFAULT, label: t`Whoever chairs and is free then` }] : []),
    { value: NOBODY, label: t`Nobody yet` },
    ...(gone ? [{ value: chairId, label: t`As named before` }] : []),
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div data-field="chairId">
      <NativeSelect
        label={t`Chair`}
        data={data}
        value={valueOf(chairId)}
        error={complaintAt(outcome, 'chairId')}
        onChange={({ currentTarget }) => onChange({ ...draft, chairId: chairIdOf(currentTarget.value) })}
      />
      <ConflictsAt fields={['chairId']} />
    </div>
  );
};
