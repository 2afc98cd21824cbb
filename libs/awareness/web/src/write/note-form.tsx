import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { LinkButton } from '@parley/sessions/web';
import { RefusalAlert, type ShownOutcome, useWarnBeforeLeaving } from '@parley/ui';
import type { ReactNode } from 'react';
import { EditorsField } from './editors-field';
import { labelComplaint } from './label-complaint';
import type { NoteDraft } from './note-draft';
import { JudgementFields, TagFields, TextFields, TimeFields } from './note-fields';
import { PlaceField } from './place-field';
import { TechniquesField } from './techniques-field';
import styles from './write.module.css';

/** Fields that show a refusal themselves. */
const FIELDS = [
  ...['title', 'body', 'writing', 'topic', 'observedFrom', 'observedTo', 'place', 'placeName', 'area'],
  ...['reliability', 'credibility', 'likelihood', 'confidence', 'sources', 'editors'],
];

interface FormProps {
  readonly draft: NoteDraft;
  readonly onChange: (draft: NoteDraft) => void;
  readonly outcome: ShownOutcome | null;
  readonly pending: boolean;
  /** The verb of what is done. */
  readonly submit: string;
  readonly onSubmit: () => void;
  /** Where one goes back to. */
  readonly back: string;
  readonly changed: boolean;
  /** Whether the own delegation entered it, or does so now: it alone says who writes along. */
  readonly own: boolean;
  /** Where the text is written, unless it is a plain field of the form. */
  readonly text?: ReactNode;
  /** What stands below what, when and where. */
  readonly beside?: ReactNode;
  /** The label, where this form gives one. */
  readonly children?: ReactNode;
}

/** The form of a note. */
export const NoteForm = ({
  draft,
  onChange,
  outcome,
  pending,
  changed,
  own,
  text,
  beside,
  children,
  ...rest
}: FormProps) => {
  useWarnBeforeLeaving(changed && !pending);
  const change = (part: Partial<NoteDraft>) => onChange({ ...draft, ...part });
  const fields = { draft, onChange: change, outcome };
  const shown =
    labelComplaint(outcome) !== undefined ||
    (outcome?.kind === 'refused' && FIELDS.includes(outcome.refusal.field ?? ''));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) rest.onSubmit();
      }}
    >
      <TextFields {...fields} text={text} />
      <TimeFields {...fields} />
      <PlaceField {...fields} />
      {beside}
      <JudgementFields {...fields} />
      <TagFields {...fields} />
      <TechniquesField draft={draft} onChange={change} />
      {own && <EditorsField {...fields} />}
      {children}
      <RefusalAlert outcome={shown ? null : outcome} />
      <div className={styles.buttons}>
        <Button type="submit" loading={pending}>
          {rest.submit}
        </Button>
        <LinkButton to={rest.back} variant="default">
          <Trans>Go back</Trans>
        </LinkButton>
      </div>
    </form>
  );
};
