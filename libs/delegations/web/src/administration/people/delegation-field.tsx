import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { nameOf, OBSERVER_ORGANISATIONS, STATES } from '@parley/delegations/model';
import { standingOf } from '@parley/kernel';
import { fieldError, useLocale } from '@parley/ui';
import { useSeats } from '../../viewer/use-seats';
import type { PersonFieldsProps } from './person-fields';

/** For whom a person stands: a seat for a delegate; an organisation, a state without a seat or nobody for an observer. */
export const DelegationField = ({ draft, onChange, outcome }: PersonFieldsProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const seats = useSeats();
  const standing = standingOf(draft.role);
  if (standing === 'SECRETARIAT') return null;
  const seated = seats.map(({ code, name }) => ({ value: code, label: name }));
  const others = [...OBSERVER_ORGANISATIONS, ...STATES]
    .filter(({ code }) => !seats.some((seat) => seat.code === code))
    .map(({ code }) => ({ value: code, label: nameOf(code, language) }));
  const choices = standing === 'DELEGATION' ? seated : others;
  const none = { value: '', label: standing === 'DELEGATION' ? t`Choose…` : t`None` };
  return (
    <NativeSelect
      label={t`Delegation`}
      data={[none, ...choices]}
      value={choices.some(({ value }) => value === draft.delegation) ? draft.delegation : ''}
      error={fieldError(outcome, 'delegation')}
      onChange={({ currentTarget }) => onChange({ delegation: currentTarget.value })}
    />
  );
};
