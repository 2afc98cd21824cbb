import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type AgendaItemInput, newMutationId, type SessionWholeFragment } from '@parley/api-client';
import { RefusalAlert, type ShownOutcome } from '@parley/ui';
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { ItemPapersField } from '../papers/item-papers-field';
import { complaintAt } from '../schedule/field-refusal';
import { type ItemDraft, itemInputOf } from './item-draft';
import { ItemFields } from './item-fields';
import { ItemLabelFields } from './item-label-fields';
import styles from './agenda.module.css';

export interface ItemFormProps {
  readonly title: string;
  readonly session: SessionWholeFragment;
  /** It has its place on the agenda already; moving changes that. */
  readonly placed?: boolean;
  /** What it begins with. */
  readonly draft: ItemDraft;
  readonly submit: string;
  readonly pending: boolean;
  readonly onSubmit: (input: AgendaItemInput, clientMutationId: string) => Promise<ShownOutcome>;
  readonly onClose: () => void;
}

const FIELDS = [
  'title',
  'kind',
  'parentId',
  'plannedDuration',
  'sponsors',
  'label',
  'format',
  'named',
  'withoutDiscussion',
  'paperIds',
];

/** A new item, or one that is changed, in its place on the agenda. Escape closes it. */
export const ItemForm = (props: ItemFormProps) => {
  const { title, session, placed = false, onClose } = props;
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { draft, setDraft, tried, outcome, save } = useItemForm(props);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const atField = FIELDS.some((field) => complaintAt(outcome, field) !== undefined);
  const parts = { draft, onChange: setDraft, outcome, session };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={titleId}
      onSubmit={save}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
      noValidate
    >
      <h3 id={titleId}>{title}</h3>
      <ItemFields {...parts} placed={placed} />
      <ItemPapersField
        value={draft.papers}
        error={complaintAt(outcome, 'paperIds')}
        onChange={(papers) => setDraft({ ...draft, papers })}
      />
      <ItemLabelFields {...parts} tried={tried} />
      <RefusalAlert outcome={atField ? null : outcome} />
      <Buttons {...props} />
    </form>
  );
};

const useItemForm = ({ draft: first, onSubmit }: ItemFormProps) => {
  const [draft, setDraft] = useState(first);
  const [clientMutationId] = useState(newMutationId);
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<ShownOutcome | null>(null);
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    setOutcome(null);
    if (draft.labelChoice !== null) void onSubmit(itemInputOf(draft), clientMutationId).then(setOutcome);
  };
  return { draft, setDraft, tried, outcome, save };
};

const Buttons = ({ submit, pending, onClose }: ItemFormProps) => (
  <div className={styles.buttons}>
    <Button type="submit" loading={pending}>
      {submit}
    </Button>
    <Button variant="default" onClick={onClose}>
      <Trans>Close without saving</Trans>
    </Button>
  </div>
);
