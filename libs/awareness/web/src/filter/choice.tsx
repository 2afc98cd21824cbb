import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { codesIn } from './use-note-filter';

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** A code, several with a comma between them, or nothing. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of a list, or all; several at once, as a filter that was kept may have them, stand as a choice of their own. */
export const Choice = ({ label, options, value, onChoose }: ChoiceProps) => {
  const { t } = useLingui();
  const named = (code: string): string => options.find((option) => option.value === code)?.label ?? code;
  const isListed = value === '' || options.some((option) => option.value === value);
  const together = isListed ? [] : [{ value, label: codesIn(value).map(named).join(' + ') }];
  return (
    <NativeSelect
      label={label}
      data={[{ value: '', label: t`All` }, ...together, ...options]}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
};
