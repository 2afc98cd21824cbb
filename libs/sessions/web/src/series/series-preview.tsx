import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { SeriesPreviewDocument, type SeriesPreviewQuery } from '@parley/api-client';
import { useSeats } from '@parley/delegations/web';
import { isoDuration } from '@parley/kernel';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import type { SessionDraft } from '../schedule/session-draft';
import { PreviewTable } from './preview-table';
import styles from './series.module.css';

export interface SeriesPreviewProps {
  readonly draft: Pick<SessionDraft, 'startsAt' | 'endsAt' | 'timeZone'>;
  readonly rrule: string;
}

export type Preview = Extract<SeriesPreviewQuery['seriesPreview'], { readonly __typename: 'SeriesPreview' }>;

/** The next twelve occurrences of a rule, on the clocks of the convening zone and of a delegation that one chooses. */
export const SeriesPreview = ({ draft, rrule }: SeriesPreviewProps) => {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const seats = useSeats();
  const preview = usePreview({ draft, rrule }, code);
  if (draft.startsAt === null || draft.endsAt === null)
    return <p className={styles.hint}>{t`Give a start, and the next occurrences are shown here.`}</p>;
  return (
    <div className={styles.form}>
      <div aria-live="polite">
        {preview?.__typename === 'SeriesPreview' && <p className={styles.words}>{preview.description}</p>}
        {preview?.__typename === 'Refusal' && <p className={styles.refused}>{preview.message}</p>}
      </div>
      <NativeSelect
        label={t`Show the hours of`}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        data={[
          { value: '', label: t`the convening zone only` },
          ...seats.map((seat) => ({ value: seat.code, label: seat.name })),
        ]}
      />
      {preview?.__typename === 'SeriesPreview' && (
        <PreviewTable
          occurrences={preview.occurrences}
          zone={draft.timeZone}
          seat={seats.find((seat) => seat.code === code)}
        />
      )}
      <p className={styles.hint}>
        <Trans>Every occurrence keeps its hour in the convening zone when clocks are changed.</Trans>
      </p>
    </div>
  );
};

const usePreview = ({ draft, rrule }: SeriesPreviewProps, code: string) => {
  const { language } = useLocale();
  const { startsAt, endsAt, timeZone } = draft;
  const timed = startsAt !== null && endsAt !== null && Date.parse(endsAt) > Date.parse(startsAt);
  const { data, previousData } = useQuery(SeriesPreviewDocument, {
    skip: !timed,
    variables: {
      rrule,
      startsAt: startsAt ?? '',
      duration: isoDuration(timed ? (Date.parse(endsAt) - Date.parse(startsAt)) / 1000 : 0),
      timeZone,
      delegations: code === '' ? [] : [code],
      language,
    },
  });
  return timed ? (data ?? previousData)?.seriesPreview : undefined;
};
