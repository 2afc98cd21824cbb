import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { SessionsToBriefDocument, type SessionsToBriefQuery } from '@parley/api-client';
import { exactTime, useLocale } from '@parley/ui';
import { useEffect } from 'react';
import { Marked } from '../release/marked';

type Session = SessionsToBriefQuery['sessions']['nodes'][number];

interface ChoiceProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One of the next sessions that the reader sees, the one that is open before those to come. */
export const SessionChoice = ({ value, onChange }: ChoiceProps) => {
  const { t } = useLingui();
  const { language, locale } = useLocale();
  const { data } = useQuery(SessionsToBriefDocument, {
    variables: { language },
    fetchPolicy: 'cache-and-network',
  });
  const sessions = data?.sessions.nodes ?? [];
  const first = sessions[0]?.id;
  useEffect(() => {
    if (value === '' && first !== undefined) onChange(first);
  }, [value, first, onChange]);
  const said = ({ title, startsAt, timeZone }: Session): string =>
    `${title} · ${exactTime(new Date(startsAt), timeZone, locale)}`;
  if (data !== undefined && sessions.length === 0)
    return (
      <p className="muted" role="status">
        <Trans>No session to come is there for you.</Trans>
      </p>
    );
  return (
    <>
      {sessions.map(({ id, label }) => (
        <Marked key={id} label={label} />
      ))}
      <NativeSelect
        label={t`Session`}
        data={sessions.map((session) => ({ value: session.id, label: said(session) }))}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </>
  );
};
