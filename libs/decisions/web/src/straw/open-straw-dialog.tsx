import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import {
  newMutationId,
  OpenStrawPollDocument,
  serverClock,
  type StrawLineFragment,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, fieldError, labelInput, OPEN_LABEL, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { ClosingTimeField } from '../parts/closing-time-field';
import { type MannerDraft, MannerFields } from './manner-fields';
import type { OpenStrawProps } from './open-straw';
import styles from './straw.module.css';

type Method = StrawLineFragment['method'];
interface Both {
  readonly en: string;
  readonly fr: string;
}

const EMPTY: Both = { en: '', fr: '' };
const MOST = 12;

interface Draft extends MannerDraft {
  readonly question: Both;
  readonly options: readonly Both[];
  readonly method: Method;
  /** Whether it closes at a time; which one is unknown while the field is empty. */
  readonly timed: boolean;
  readonly closesAt: string | null;
}

/** The form in which a straw poll is opened. */
const OpenStrawDialog = ({
  itemId,
  label,
  onOpened,
  onClose,
}: OpenStrawProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [mutationId] = useState(newMutationId);
  const [draft, setDraft] = useState<Draft>({
    ...{ question: EMPTY, options: [EMPTY, EMPTY], method: 'SINGLE', anonymous: false, hidden: false },
    ...{ timed: false, closesAt: null },
  });
  const [open, { pending, outcome }] = useAction(OpenStrawPollDocument);
  const submit = async (): Promise<void> => {
    const { question, options, method, anonymous, hidden, timed, closesAt } = draft;
    const ended = await open({
      ...{ language, clientMutationId: mutationId },
      input: {
        ...{ question, options: [...options], method, anonymous, hiddenUntilClose: hidden },
        ...(timed ? { closesAt: closesAt ?? '' } : {}),
        ...{ agendaItemId: itemId, label: labelInput(label ?? OPEN_LABEL) },
      },
    });
    if (ended.kind !== 'done') return;
    onClose();
    onOpened();
  };
  return (
    <ConfirmDialog
      open
      title={t`Open a straw poll`}
      confirm={t`Open the straw poll`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <p className="muted">
        <Trans>Indicative: it decides nothing. What is asked cannot be changed once it is open.</Trans>
      </p>
      <BothFields
        name={t`Question`}
        value={draft.question}
        onChange={(question) => setDraft({ ...draft, question })}
        error={(one) => fieldError(outcome, `question.${one}`)}
      />
      <Options draft={draft} onChange={setDraft} outcome={outcome} />
      <Manner draft={draft} onChange={setDraft} outcome={outcome} />
      <RefusalAlert outcome={outcome} />
    </ConfirmDialog>
  );
};

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly outcome: Parameters<typeof fieldError>[0];
}

const Options = ({ draft, onChange, outcome }: PartProps) => {
  const { t } = useLingui();
  const { options } = draft;
  const change = (next: readonly Both[]): void => onChange({ ...draft, options: next });
  return (
    <>
      {options.map((option, at) => (
        <BothFields
          key={at}
          name={t`Option ${at + 1}`}
          value={option}
          onChange={(value) => change(options.map((one, place) => (place === at ? value : one)))}
          error={(one) => fieldError(outcome, `options.${at}.${one}`)}
        />
      ))}
      <div className={styles.buttons}>
        {options.length < MOST && (
          <Button variant="default" onClick={() => change([...options, EMPTY])}>
            <Trans>Add an option</Trans>
          </Button>
        )}
        {options.length > 2 && (
          <Button variant="default" onClick={() => change(options.slice(0, -1))}>
            <Trans>Take out the last option</Trans>
          </Button>
        )}
      </div>
    </>
  );
};

const Manner = ({ draft, onChange, outcome }: PartProps) => {
  const { t } = useLingui();
  const methods: readonly { readonly value: Method; readonly label: string }[] = [
    { value: 'SINGLE', label: t`One option` },
    { value: 'MULTIPLE', label: t`One option or more` },
    { value: 'RANKED', label: t`All options in order of preference` },
  ];
  return (
    <>
      <NativeSelect
        label={t`How it is answered`}
        data={[...methods]}
        value={draft.method}
        onChange={({ currentTarget }) =>
          onChange({
            ...draft,
            method: methods.find(({ value }) => value === currentTarget.value)?.value ?? 'SINGLE',
          })
        }
      />
      <MannerFields
        value={draft}
        onChange={(manner) => onChange({ ...draft, ...manner })}
        outcome={outcome}
      />
      <Closing draft={draft} onChange={onChange} outcome={outcome} />
    </>
  );
};

const OPEN_FOR_MS = 30 * 60_000;

/** Until when it is open: until the chair closes it, or until a time. */
const Closing = ({ draft, onChange, outcome }: PartProps) => {
  const { t } = useLingui();
  const { closesAt, timed } = draft;
  const soon = (): string => new Date(serverClock.now() + OPEN_FOR_MS).toISOString();
  return (
    <>
      <Checkbox
        label={t`Close it at a time`}
        description={t`Otherwise it is open until the chair closes it.`}
        checked={timed}
        onChange={({ currentTarget }) =>
          onChange({
            ...draft,
            timed: currentTarget.checked,
            closesAt: currentTarget.checked ? soon() : null,
          })
        }
        error={timed ? undefined : fieldError(outcome, 'closesAt')}
      />
      {timed && (
        <ClosingTimeField
          value={closesAt}
          onChange={(next) => onChange({ ...draft, closesAt: next })}
          error={fieldError(outcome, 'closesAt')}
        />
      )}
    </>
  );
};

interface BothProps {
  readonly name: string;
  readonly value: Both;
  readonly onChange: (value: Both) => void;
  readonly error: (language: 'en' | 'fr') => string | undefined;
}

const BothFields = ({ name, value, onChange, error }: BothProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.two}>
      <TextInput
        label={t`${name}, in English`}
        value={value.en}
        onChange={({ currentTarget }) => onChange({ ...value, en: currentTarget.value })}
        error={error('en')}
      />
      <TextInput
        label={t`${name}, in French`}
        value={value.fr}
        onChange={({ currentTarget }) => onChange({ ...value, fr: currentTarget.value })}
        error={error('fr')}
      />
    </div>
  );
};

export default OpenStrawDialog;
