import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect } from '@mantine/core';
import { FORMATS } from '@parley/sessions/model';
import { SeatsField } from '@parley/ui';
import { complaintAt } from '../schedule/field-refusal';
import { useSessionWords } from '../wording/use-session-words';
import type { ItemPartProps } from './item-fields';

/** Whether an item is to be approved without discussion; not offered for one that is for discussion. */
export const WithoutDiscussion = ({ draft, onChange, outcome }: ItemPartProps) => {
  const { t } = useLingui();
  if (draft.kind === 'DISCUSSION') return null;
  return (
    <Checkbox
      label={t`To be approved without discussion, unless a delegation asks to discuss it`}
      checked={draft.withoutDiscussion}
      error={complaintAt(outcome, 'withoutDiscussion')}
      onChange={({ currentTarget }) => onChange({ ...draft, withoutDiscussion: currentTarget.checked })}
    />
  );
};

/** Whom the item concerns, where it is fewer than the session. */
export const OwnFormatFields = ({ session, draft, onChange, outcome }: ItemPartProps) => {
  const { t } = useLingui();
  const words = useSessionWords();
  const names = draft.format === 'NAMED' || draft.format === 'ALLIES_PLUS';
  const { participants } = session;
  return (
    <>
      <NativeSelect
        label={t`Format of the item`}
        data={[
          { value: '', label: t`That of the session` },
          ...FORMATS.map((value) => ({ value, label: words.format(value) })),
        ]}
        value={draft.format ?? ''}
        error={complaintAt(outcome, 'format')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...draft, format: FORMATS.find((one) => one === value) ?? null, named: [] })
        }
      />
      {names && (
        <SeatsField
          label={t`Delegations that it concerns`}
          seats={
            draft.format === 'ALLIES_PLUS'
              ? participants.filter(({ group }) => group === 'PARTNER')
              : participants
          }
          value={draft.named}
          error={complaintAt(outcome, 'named')}
          onChange={(named) => onChange({ ...draft, named })}
        />
      )}
    </>
  );
};
