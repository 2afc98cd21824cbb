import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { TLPS } from '@parley/kernel';
import { useSeats, useViewer } from '@parley/delegations/web';
import { LabelFields } from '@parley/ui';
import type { NoteLabelDraft } from './note-draft';

interface LabelProps {
  readonly value: NoteLabelDraft;
  readonly onChange: (label: NoteLabelDraft) => void;
  readonly error: string | undefined;
}

/** Who may see the note, and how those who do may pass it on. */
export const NoteLabelFields = ({ value, onChange, error }: LabelProps) => {
  const { t } = useLingui();
  const { clearance, person } = useViewer();
  const seats = useSeats();
  return (
    <>
      <LabelFields
        value={value}
        onChange={(label) => onChange({ ...value, ...label })}
        seats={seats}
        ceiling={clearance}
        caveats={person?.caveats ?? []}
        error={error}
      />
      <NativeSelect
        label={t`Passing on (TLP 2.0)`}
        data={[
          { value: '', label: t`Not marked` },
          ...TLPS.map((tlp) => ({ value: tlp, label: `TLP:${tlp.replace('_', '+')}` })),
        ]}
        value={value.tlp ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...value, tlp: TLPS.find((tlp) => tlp === currentTarget.value) ?? null })
        }
      />
    </>
  );
};
