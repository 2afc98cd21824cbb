import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type { OccurrenceLineFragment } from '@parley/api-client';
import { localOf } from '@parley/sessions/model';
import { longDay, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './series.module.css';

export interface TakeFromSessionProps {
  readonly occurrences: readonly OccurrenceLineFragment[];
  readonly pending: boolean;
  /** Given the id of the session whose agenda becomes the standing items. */
  readonly onTake: (sessionId: string) => void;
}

/** Takes the standing items from the agenda of one occurrence. */
export const TakeFromSession = ({ occurrences, pending, onTake }: TakeFromSessionProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const [chosen, choose] = useState('');
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t`Or take them from the agenda of`}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: t`choose an occurrence` },
          ...occurrences.map(({ id, startsAt, timeZone }) => ({
            value: id,
            label: `${longDay(new Date(startsAt), timeZone, locale)} ${localOf(new Date(startsAt), timeZone).slice(0, 4)}`,
          })),
        ]}
      />
      <Button
        variant="default"
        className={styles.beside ?? ''}
        disabled={chosen === ''}
        loading={pending}
        onClick={() => onTake(chosen)}
      >
        <Trans>Take its agenda over</Trans>
      </Button>
    </div>
  );
};
