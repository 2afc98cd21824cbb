import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';

/** The two languages in which journals are made. */
export type JournalLanguage = 'EN' | 'FR';

export interface LanguageChoiceProps {
  readonly value: JournalLanguage;
  readonly onChange: (language: JournalLanguage) => void;
}

/** In which of the two official languages the journal is shown, whatever the interface is in. */
export const LanguageChoice = ({ value, onChange }: LanguageChoiceProps) => {
  const { t } = useLingui();
  return (
    <SegmentedControl
      aria-label={t`Language of the journal`}
      value={value}
      onChange={(chosen) => onChange(chosen === 'FR' ? 'FR' : 'EN')}
      data={[
        { value: 'EN', label: 'English' },
        { value: 'FR', label: 'Français' },
      ]}
    />
  );
};
