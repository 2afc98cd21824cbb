import { Checkbox, Fieldset, NativeSelect, Radio, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { CLASSIFICATIONS, type Classification } from '@parley/kernel';
import type { Seat } from '../seat/seat';
import { SeatsField } from '../seat/seats-field';
import { type LabelDraft, levelsUpTo } from './label-draft';
import { useLevelName } from './use-level-name';

export interface LabelFieldsProps {
  readonly value: LabelDraft;
  readonly onChange: (draft: LabelDraft) => void;
  readonly seats: readonly Seat[];
  /** The viewer's clearance: nobody labels above it. */
  readonly ceiling: Classification;
  /** Caveats that the viewer holds. */
  readonly caveats: readonly string[];
  /** The server's complaint about the label. */
  readonly error?: string | undefined;
}

/** The part of a form that says who may see what it makes. */
export const LabelFields = ({ value, onChange, seats, ceiling, caveats, error }: LabelFieldsProps) => {
  const { t } = useLingui();
  const levelName = useLevelName();
  const change = (part: Partial<LabelDraft>) => onChange({ ...value, ...part });
  const levels = levelsUpTo(ceiling).map((level) => ({ value: level, label: levelName(level) }));
  return (
    <Fieldset legend={t`Label`}>
      <Stack gap="sm">
        <NativeSelect
          label={t`Level`}
          data={levels}
          value={value.classification}
          error={error}
          onChange={({ currentTarget }) => {
            const level = CLASSIFICATIONS.find((known) => known === currentTarget.value);
            if (level !== undefined) change({ classification: level });
          }}
        />
        <Releasability
          seats={seats}
          value={value.releasableTo}
          onChange={(codes) => change({ releasableTo: codes })}
        />
        <Checkbox
          label={t`Also releasable to observers`}
          checked={value.releasableToObservers}
          onChange={({ currentTarget }) => change({ releasableToObservers: currentTarget.checked })}
        />
        <Caveats held={caveats} value={value.caveats} onChange={(chosen) => change({ caveats: chosen })} />
      </Stack>
    </Fieldset>
  );
};

interface ReleasabilityProps {
  readonly seats: readonly Seat[];
  readonly value: LabelDraft['releasableTo'];
  readonly onChange: (codes: LabelDraft['releasableTo']) => void;
}

const Releasability = ({ seats, value, onChange }: ReleasabilityProps) => {
  const { t } = useLingui();
  return (
    <>
      <Radio.Group
        label={t`Releasable to`}
        value={value === null ? 'all' : 'chosen'}
        onChange={(choice) => onChange(choice === 'all' ? null : [])}
      >
        <Stack gap={6} mt={4}>
          <Radio value="all" label={t`All delegations`} />
          <Radio value="chosen" label={t`Chosen delegations`} />
        </Stack>
      </Radio.Group>
      {value !== null && (
        <SeatsField label={t`Delegations`} seats={seats} value={value} onChange={onChange} />
      )}
    </>
  );
};

interface CaveatsProps {
  readonly held: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (caveats: readonly string[]) => void;
}

const Caveats = ({ held, value, onChange }: CaveatsProps) => {
  const { t } = useLingui();
  if (held.length === 0) return null;
  return (
    <Checkbox.Group
      label={t`Caveats`}
      description={t`A reader must hold all of them.`}
      value={[...value]}
      onChange={onChange}
    >
      <Stack gap={6} mt={4}>
        {held.map((caveat) => (
          <Checkbox key={caveat} value={caveat} label={caveat} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
};
