import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type Stance, TakeStanceDocument, useAction } from '@parley/api-client';
import { fieldError, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import type { NegotiatedProps } from '../amendments/negotiation';
import styles from './stances.module.css';
import { ALL_STANCES, useStanceWords } from './use-stance-words';

/** Says where the reader's own seat stands on a paragraph. */
export const TakeStance = ({ paper: { current }, onChange }: NegotiatedProps) => {
  const { t } = useLingui();
  const words = useStanceWords();
  const paragraphs = current?.paragraphs ?? [];
  const [paragraph, setParagraph] = useState('');
  const [stance, setStance] = useState<Stance>('ACCEPT');
  const [comment, setComment] = useState('');
  const [take, state] = useAction(TakeStanceDocument);
  const chosen = paragraph === '' ? (paragraphs[0]?.number ?? '') : paragraph;
  const send = async () => {
    const sent = { revisionId: current?.id ?? '', paragraph: chosen, stance, comment };
    const { kind } = await take(sent);
    if (kind !== 'done') return;
    setComment('');
    onChange();
  };
  return (
    <form
      className={styles.form}
      aria-label={t`Your delegation’s stance`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <NativeSelect
        label={t`Paragraph`}
        value={chosen}
        data={paragraphs.map(({ number, text }) => ({
          value: number,
          label: `${number} ${text.slice(0, 50)}`,
        }))}
        onChange={({ currentTarget }) => setParagraph(currentTarget.value)}
      />
      <NativeSelect
        label={t`Your delegation`}
        value={stance}
        data={ALL_STANCES.map((one) => ({ value: one, label: words(one) }))}
        onChange={({ currentTarget }) =>
          setStance(ALL_STANCES.find((one) => one === currentTarget.value) ?? 'ACCEPT')
        }
      />
      <TextInput
        label={t`Comment`}
        maxLength={1000}
        value={comment}
        error={fieldError(state.outcome, 'comment')}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={state.pending}>
        <Trans>Take this stance</Trans>
      </Button>
      <RefusalAlert outcome={state.outcome} />
    </form>
  );
};
