import { Plural, useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import type { AgendaItemKind, SessionWholeFragment } from '@parley/api-client';
import { AGENDA_ITEM_KINDS } from '@parley/sessions/model';
import { SeatsField, type ShownOutcome } from '@parley/ui';
import { complaintAt } from '../schedule/field-refusal';
import { useItemWords } from '../wording/use-item-words';
import { possibleParents } from './agenda-tree';
import type { ItemDraft } from './item-draft';
import { OwnFormatFields, WithoutDiscussion } from './item-course-fields';
import styles from './agenda.module.css';

export interface ItemPartProps {
  readonly session: SessionWholeFragment;
  readonly draft: ItemDraft;
  readonly onChange: (draft: ItemDraft) => void;
  readonly outcome: ShownOutcome | null;
}

/** Title, kind, planned time, place and sponsors. `placed`: it has its place already, moving changes that. */
export const ItemFields = (props: ItemPartProps & { readonly placed: boolean }) => {
  const { t } = useLingui();
  const { draft, onChange, outcome, placed } = props;
  return (
    <>
      <TextInput
        label={t`Title`}
        required
        maxLength={200}
        value={draft.title}
        error={complaintAt(outcome, 'title')}
        onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
      />
      <div className={styles.pair}>
        <KindField {...props} />
        <TextInput
          label={t`Planned minutes`}
          type="number"
          inputMode="numeric"
          min={1}
          max={1440}
          value={draft.minutes}
          error={complaintAt(outcome, 'plannedDuration')}
          onChange={({ currentTarget }) => onChange({ ...draft, minutes: currentTarget.value })}
        />
        {!placed && <ParentField {...props} />}
      </div>
      <WithoutDiscussion {...props} />
      <OwnFormatFields {...props} />
      <Sponsors {...props} />
    </>
  );
};

const KindField = ({ draft, onChange, outcome }: ItemPartProps) => {
  const { t } = useLingui();
  const words = useItemWords();
  const kindOf = (value: string): AgendaItemKind =>
    AGENDA_ITEM_KINDS.find((kind) => kind === value) ?? draft.kind;
  return (
    <NativeSelect
      label={t`Kind`}
      data={AGENDA_ITEM_KINDS.map((value) => ({ value, label: words.kind(value) }))}
      value={draft.kind}
      error={complaintAt(outcome, 'kind')}
      onChange={({ currentTarget }) => onChange({ ...draft, kind: kindOf(currentTarget.value) })}
    />
  );
};

const ParentField = ({ session, draft, onChange, outcome }: ItemPartProps) => {
  const { t } = useLingui();
  const parents = possibleParents(session.agenda).filter(({ state }) => state !== 'WITHDRAWN');
  return (
    <NativeSelect
      label={t`Under`}
      data={[
        { value: '', label: t`The top level` },
        ...parents.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
      ]}
      value={draft.parentId ?? ''}
      error={complaintAt(outcome, 'parentId')}
      onChange={({ currentTarget }) =>
        onChange({ ...draft, parentId: currentTarget.value === '' ? null : currentTarget.value })
      }
    />
  );
};

const Sponsors = ({ session, draft, onChange, outcome }: ItemPartProps) => {
  const { t } = useLingui();
  const error = complaintAt(outcome, 'sponsors');
  return (
    <details className={styles.sponsors} open={error !== undefined || undefined}>
      <summary>
        <Plural value={draft.sponsors.length} _0="Sponsors: none" one="Sponsors: #" other="Sponsors: #" />
      </summary>
      <SeatsField
        label={t`Sponsors`}
        seats={session.participants}
        value={draft.sponsors}
        error={error}
        onChange={(sponsors) => onChange({ ...draft, sponsors })}
      />
    </details>
  );
};
