import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useSeats, useViewer } from '@parley/delegations/web';
import { fieldError, LabelFields, SeatsField, type ShownOutcome, useNow } from '@parley/ui';
import type { ActionDraft } from './action-draft';
import type { ActionSource } from './action-source';

interface FieldsProps {
  readonly sources: readonly ActionSource[];
  readonly source: ActionSource | undefined;
  readonly draft: ActionDraft;
  readonly onChange: (draft: ActionDraft) => void;
  readonly outcome: ShownOutcome | null;
}

/** What is to be done, by whom, by when, and who may see it. */
export const AgreeFields = ({ sources, source, draft, onChange, outcome }: FieldsProps) => {
  const { t } = useLingui();
  const seats = useSeats();
  const now = useNow();
  const change = (part: Partial<ActionDraft>) => onChange({ ...draft, ...part });
  const errorAt = (field: string) => fieldError(outcome, field);
  return (
    <Stack gap="sm">
      <SourceField sources={sources} draft={draft} onChange={change} />
      <TextInput
        label={t`What is to be done, in English`}
        description={t`In English or in French, or in both.`}
        data-autofocus
        autoFocus
        maxLength={300}
        value={draft.title}
        error={errorAt('title')}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <TextInput
        label={t`What is to be done, in French`}
        maxLength={300}
        lang="fr"
        value={draft.titleFr}
        error={errorAt('titleFr')}
        onChange={({ currentTarget }) => change({ titleFr: currentTarget.value })}
      />
      <TextInput
        label={t`By when`}
        description={t`The last day on which it is in time, in UTC; may be left empty.`}
        type="date"
        min={new Date(now).toISOString().slice(0, 10)}
        value={draft.dueOn}
        error={errorAt('dueOn')}
        onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
      />
      <SeatsField
        label={t`Delegations that are to do it`}
        seats={seats}
        value={draft.delegations}
        onChange={(delegations) => change({ delegations })}
        error={errorAt('delegations')}
      />
      <LabelField source={source} draft={draft} onChange={change} error={errorAt('label')} />
    </Stack>
  );
};

interface PartProps {
  readonly draft: ActionDraft;
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

const SourceField = ({
  sources,
  draft,
  onChange,
}: PartProps & { readonly sources: readonly ActionSource[] }) => {
  const { t } = useLingui();
  if (sources.length === 1) return <p className="muted">{sources[0]?.name}</p>;
  const groups = [...new Set(sources.map(({ group }) => group ?? ''))];
  const itemsOf = (group: string) =>
    sources
      .filter((source) => (source.group ?? '') === group)
      .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      label={t`From which decision or item`}
      data={
        groups.length === 1
          ? itemsOf(groups[0] ?? '')
          : groups.map((group) => ({ group, items: itemsOf(group) }))
      }
      value={draft.sourceId}
      onChange={({ currentTarget }) => onChange({ sourceId: currentTarget.value, label: null })}
    />
  );
};

const LabelField = ({
  source,
  draft,
  onChange,
  error,
}: PartProps & { readonly source: ActionSource | undefined; readonly error: string | undefined }) => {
  const { t } = useLingui();
  const { clearance, person } = useViewer();
  const seats = useSeats();
  if (source === undefined) return null;
  return (
    <>
      <Checkbox
        label={t`Seen by those who see what it comes from`}
        checked={draft.label === null}
        // Only its own where the fields below do not show it.
        error={draft.label === null ? error : undefined}
        onChange={({ currentTarget }) =>
          onChange({ label: currentTarget.checked ? null : { ...source.label } })
        }
      />
      {draft.label !== null && (
        <LabelFields
          value={draft.label}
          onChange={(label) => onChange({ label })}
          seats={seats}
          ceiling={clearance}
          caveats={person?.caveats ?? []}
          error={error}
        />
      )}
    </>
  );
};
