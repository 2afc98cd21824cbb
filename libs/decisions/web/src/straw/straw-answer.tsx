import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  AnswerStrawPollDocument,
  newMutationId,
  type StrawLineFragment,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { StrawChoices } from './straw-choices';
import { useOptionWords } from './use-option-words';
import styles from './straw.module.css';

interface AnswerProps {
  readonly straw: StrawLineFragment;
  /** The seat for which the reader speaks. */
  readonly seat: string | null;
}

/** The answer of the reader's own seat: given, and changed where it is not anonymous. Final ones are asked about once more. */
export const StrawAnswer = ({ straw, seat }: AnswerProps) => {
  const { language } = useLocale();
  const own = straw.answers.find(({ delegation }) => delegation.code === seat)?.choices;
  const all = straw.options.map((_, at) => at);
  const [value, setValue] = useState<readonly number[]>(own ?? (straw.method === 'RANKED' ? all : []));
  const [asking, ask] = useState(false);
  // The same name until it is known to be done: an answer that was lost on the way is sent again, not given twice.
  const [mutationId, setMutationId] = useState(newMutationId);
  const [answer, { pending, outcome }] = useAction(AnswerStrawPollDocument);
  if (!straw.viewerCan.answer) return straw.viewerAnswered ? <Answered straw={straw} own={own} /> : null;
  const submit = async (): Promise<void> => {
    const ended = await answer({ id: straw.id, choices: [...value], clientMutationId: mutationId, language });
    if (ended.kind === 'done') setMutationId(newMutationId());
    ask(false);
  };
  return (
    <div>
      <StrawChoices straw={straw} value={value} onChange={setValue} />
      <div className={styles.buttons}>
        <Button
          disabled={value.length === 0}
          loading={pending}
          onClick={() => (straw.anonymous ? ask(true) : void submit())}
        >
          {own === undefined ? <Trans>Answer for your delegation</Trans> : <Trans>Change the answer</Trans>}
        </Button>
      </div>
      {own !== undefined && <Answered straw={straw} own={own} />}
      <RefusalAlert outcome={outcome} />
      {asking && <Final pending={pending} onConfirm={() => void submit()} onClose={() => ask(false)} />}
    </div>
  );
};

interface FinalProps {
  readonly pending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

const Final = ({ pending, onConfirm, onClose }: FinalProps) => {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      open
      title={t`Answer anonymously?`}
      confirm={t`Answer`}
      pending={pending}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        <Trans>
          The answer is final: nothing ties it to your seat, so it cannot be found again and changed.
        </Trans>
      </p>
    </ConfirmDialog>
  );
};

const Answered = ({
  straw,
  own,
}: {
  readonly straw: StrawLineFragment;
  readonly own: readonly number[] | undefined;
}) => {
  const words = useOptionWords(straw);
  if (own === undefined)
    return (
      <p className="muted">
        <Trans>Your delegation has answered. What it chose is kept nowhere.</Trans>
      </p>
    );
  const said = own.map((at) => words[at] ?? '').join(straw.method === 'RANKED' ? ' › ' : ', ');
  return (
    <p className="muted">
      <Trans>Your delegation has answered: {said}</Trans>
    </p>
  );
};
