import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import {
  newMutationId,
  OpenPollDocument,
  type PollLineFragment,
  serverClock,
  useAction,
} from '@parley/api-client';
import { useSeats } from '@parley/delegations/web';
import { useKey } from '@parley/rooms/web';
import {
  ConfirmDialog,
  fieldError,
  type LabelDraft,
  labelInput,
  RefusalAlert,
  SeatsField,
  useLocale,
  useReaderZone,
  ZonedDateTimeField,
} from '@parley/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { pollPath } from './poll-line';
import { useBasisWords } from './use-position-words';

type Basis = PollLineFragment['basis'];

/** What a poll begins with, from where it is opened. */
export interface OpenPollProps {
  readonly question: string;
  readonly revisionId: string | null;
  readonly itemId: string | null;
  readonly label: LabelDraft;
  /** Whose agreement is needed where it is not that of all seats. */
  readonly named?: readonly string[];
  readonly basis?: Basis;
  readonly previousRoundId?: string;
  /** What follows where one stays on the screen; without it, the poll's own page opens. */
  readonly onOpened?: () => void;
}

const OPEN_FOR_MS = 15 * 60_000;

/** Opens a poll: a button, then a dialog filled in with what is sensible, so that Enter is enough. */
export const OpenPoll = (props: OpenPollProps) => {
  const [asking, ask] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {props.previousRoundId === undefined ? (
          <Trans>Open a consensus poll…</Trans>
        ) : (
          <Trans>Open the next round…</Trans>
        )}
      </Button>
      {asking && <OpenPollDialog {...props} onClose={() => ask(false)} />}
    </>
  );
};

/** The same in the room, where a key opens the dialog: two keystrokes, and the poll is open. */
export const OpenPollByKey = (props: OpenPollProps) => {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  useKey('c', () => ask(true));
  return (
    <div>
      <Button variant="default" aria-keyshortcuts="c" onClick={() => ask(true)}>
        {t`Open a consensus poll…`}&nbsp;<kbd aria-hidden="true">c</kbd>
      </Button>
      {asking && <OpenPollDialog {...props} onClose={() => ask(false)} />}
    </div>
  );
};

interface Draft {
  readonly question: string;
  readonly basis: Basis;
  readonly named: readonly string[];
  readonly closesAt: string | null;
  readonly quorum: number | null;
  readonly hidden: boolean;
}

const draftOf = ({ question, basis = 'ALL', named = [] }: OpenPollProps): Draft => ({
  question,
  basis,
  named,
  closesAt: new Date(serverClock.now() + OPEN_FOR_MS).toISOString(),
  quorum: null,
  hidden: false,
});

const OpenPollDialog = (props: OpenPollProps & { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(props));
  const [mutationId] = useState(newMutationId);
  const [open, { pending, outcome }] = useAction(OpenPollDocument);
  const submit = async (): Promise<void> => {
    const { question, basis, named, closesAt, quorum, hidden } = draft;
    const ended = await open({
      language,
      clientMutationId: mutationId,
      input: {
        ...{ question, basis, quorum, hiddenUntilClose: hidden, closesAt: closesAt ?? '' },
        revisionId: props.revisionId,
        agendaItemId: props.itemId,
        named: basis === 'NAMED' ? [...named] : null,
        label: labelInput(props.label),
        previousRoundId: props.previousRoundId ?? null,
      },
    });
    if (ended.kind !== 'done') return;
    props.onClose();
    if (props.onOpened === undefined) void navigate(pollPath(ended.data.id));
    else props.onOpened();
  };
  return (
    <ConfirmDialog
      open
      title={props.previousRoundId === undefined ? t`Open a consensus poll` : t`Open the next round`}
      confirm={t`Open the poll`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={props.onClose}
    >
      <Fields
        draft={draft}
        onChange={setDraft}
        onText={props.revisionId !== null}
        outcome={outcome}
        onEnter={() => {
          if (!pending) void submit();
        }}
      />
      <RefusalAlert outcome={outcome} />
    </ConfirmDialog>
  );
};

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onText: boolean;
  readonly outcome: Parameters<typeof fieldError>[0];
  readonly onEnter: () => void;
}

const Fields = ({ draft, onChange, onText, outcome, onEnter }: FieldsProps) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  const change = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  return (
    <>
      <Textarea
        label={t`Question`}
        description={
          onText
            ? t`On the circulated text, frozen as it is.`
            : t`In words alone: what the delegations are asked to agree to.`
        }
        autosize
        maxLength={300}
        value={draft.question}
        onChange={({ currentTarget }) => change({ question: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
        error={fieldError(outcome, 'question')}
      />
      <BasisFields draft={draft} onChange={change} />
      <ZonedDateTimeField
        label={t`Closes`}
        value={draft.closesAt}
        onChange={(closesAt) => change({ closesAt })}
        zone={zone}
        error={fieldError(outcome, 'closesAt')}
        required
      />
      <NumberInput
        label={t`Quorum`}
        description={t`Members that must take a position; left empty, more than half.`}
        min={1}
        value={draft.quorum ?? ''}
        onChange={(value) => change({ quorum: typeof value === 'number' ? value : null })}
        error={fieldError(outcome, 'quorum')}
      />
      <Checkbox
        label={t`Hide positions until the poll closes`}
        description={t`Each delegation sees its own, the secretariat all. It cannot be changed afterwards.`}
        checked={draft.hidden}
        onChange={({ currentTarget }) => change({ hidden: currentTarget.checked })}
      />
    </>
  );
};

const BASES: readonly Basis[] = ['ALL', 'ALLIES', 'NAMED'];

const BasisFields = ({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}) => {
  const { t } = useLingui();
  const seats = useSeats();
  const words = useBasisWords();
  return (
    <>
      <NativeSelect
        label={t`Whose agreement is needed`}
        data={BASES.map((value) => ({ value, label: words[value] }))}
        value={draft.basis}
        onChange={({ currentTarget }) =>
          onChange({ basis: BASES.find((one) => one === currentTarget.value) ?? 'ALL' })
        }
      />
      {draft.basis === 'NAMED' && (
        <SeatsField
          label={t`Delegations`}
          seats={seats}
          value={draft.named}
          onChange={(named) => onChange({ named })}
        />
      )}
    </>
  );
};
