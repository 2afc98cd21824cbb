import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useSeats, useViewer } from '@parley/delegations/web';
import { LinkButton } from '@parley/sessions/web';
import { fieldError, RefusalAlert, SeatsField, type ShownOutcome, useWarnBeforeLeaving } from '@parley/ui';
import type { ReactNode } from 'react';
import { labelComplaint } from '../write/label-complaint';
import write from '../write/write.module.css';
import styles from './pictures.module.css';

/** The words of a picture as the form holds them. */
export interface PictureDraft {
  readonly title: string;
  readonly text: string;
  readonly editors: readonly string[];
}

interface FormProps {
  readonly draft: PictureDraft;
  readonly onChange: (draft: PictureDraft) => void;
  /** What can be cited, by number. */
  readonly sources: readonly { readonly number: number; readonly title: string }[];
  readonly outcome: ShownOutcome | null;
  readonly pending: boolean;
  readonly changed: boolean;
  /** Whether it is the own delegation’s: it alone says who writes along. */
  readonly own: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly back: string;
  /** Where the assessment is written, unless it is a plain field of the form. */
  readonly text?: ReactNode;
  /** The label, where this form gives one. */
  readonly children?: ReactNode;
}

const FIELDS = ['title', 'text', 'writing', 'editors'];

/** The form of a picture: title, assessment with citations, and who writes along. */
export const PictureForm = ({
  draft,
  onChange,
  sources,
  outcome,
  pending,
  changed,
  own,
  text,
  ...rest
}: FormProps) => {
  const { t } = useLingui();
  useWarnBeforeLeaving(changed && !pending);
  const shown =
    labelComplaint(outcome) !== undefined ||
    (outcome?.kind === 'refused' && FIELDS.includes(outcome.refusal.field ?? ''));
  return (
    <form
      className={write.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) rest.onSubmit();
      }}
    >
      <TextInput
        label={t`Title`}
        required
        value={draft.title}
        error={fieldError(outcome, 'title')}
        onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
      />
      {text ?? <PlainText draft={draft} onChange={onChange} sources={sources} outcome={outcome} />}
      {own && (
        <Editors
          value={draft.editors}
          error={fieldError(outcome, 'editors')}
          onChange={(editors) => onChange({ ...draft, editors })}
        />
      )}
      {rest.children}
      <RefusalAlert outcome={shown ? null : outcome} />
      <div className={write.buttons}>
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

type TextProps = Pick<FormProps, 'draft' | 'onChange' | 'sources' | 'outcome'>;

const PlainText = ({ draft, onChange, sources, outcome }: TextProps) => {
  const { t } = useLingui();
  return (
    <>
      <Textarea
        label={t`Assessment`}
        description={t`Markdown. Cite a note by its number, as in (#1).`}
        autosize
        minRows={8}
        value={draft.text}
        error={fieldError(outcome, 'text')}
        onChange={({ currentTarget }) => onChange({ ...draft, text: currentTarget.value })}
      />
      <Citations
        sources={sources}
        onCite={(number) => onChange({ ...draft, text: `${draft.text.trimEnd()} (#${number})`.trimStart() })}
      />
    </>
  );
};

interface CitationsProps {
  readonly sources: FormProps['sources'];
  readonly onCite: (number: number) => void;
}

const Citations = ({ sources, onCite }: CitationsProps) => {
  const { t } = useLingui();
  if (sources.length === 0) return null;
  return (
    <div className={styles.acts} role="group" aria-label={t`Cite a note`}>
      {sources.map(({ number, title }) => (
        <Button key={number} size="compact-sm" variant="default" onClick={() => onCite(number)}>
          <Trans>
            Cite (#{number}) {title}
          </Trans>
        </Button>
      ))}
    </div>
  );
};

interface EditorsProps {
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (editors: readonly string[]) => void;
}

const Editors = ({ value, error, onChange }: EditorsProps) => {
  const { t } = useLingui();
  const { person } = useViewer();
  const seats = useSeats();
  return (
    <details className={write.editors} open={error !== undefined || undefined}>
      <summary>
        <Trans>Who writes along</Trans>
      </summary>
      <SeatsField
        label={t`Delegations that may write in the picture too`}
        seats={seats.filter(({ code }) => code !== person?.delegation?.code)}
        value={value}
        error={error}
        onChange={onChange}
      />
    </details>
  );
};
