import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { ActionSourcesDocument, type ActionSourcesQuery } from '@parley/api-client';
import { ErrorState, lazyPart, useLocale, useNow } from '@parley/ui';
import { Suspense, useState } from 'react';
import { type ActionSource, sourceOfDecision, sourceOfItem } from '../agree/action-source';

const AgreeDialog = lazyPart(() => import('../agree/agree-dialog'));
const SINCE_MS = 60 * 86_400_000;

const sourcesOf = (
  { decisions, sessions }: ActionSourcesQuery,
  { heading, day }: { readonly heading: string; readonly day: (at: string) => string },
): ActionSource[] => [
  ...decisions.nodes.map((decision) => sourceOfDecision(decision, heading)),
  // The latest session first.
  ...sessions.nodes
    .toReversed()
    .flatMap(({ title, startsAt, agenda }) =>
      agenda.map((item) => sourceOfItem(item, `${title}, ${day(startsAt)}`)),
    ),
];

/** Agrees an action on the board: from a decision, or an item of a session of the last two months, which is asked first. */
export const AgreeAnywhere = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useLingui();
  const { language, locale } = useLocale();
  const now = useNow();
  const [asking, ask] = useState(false);
  const [load, { data, error, loading }] = useLazyQuery(ActionSourcesDocument, {
    fetchPolicy: 'network-only',
  });
  const begin = () => {
    ask(true);
    void load({ variables: { language, from: new Date(now - SINCE_MS).toISOString() } });
  };
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const day = (at: string) => format.format(new Date(at));
  return (
    <>
      <Button loading={asking && loading} onClick={begin}>
        <Trans>Agree an action…</Trans>
      </Button>
      {error !== undefined && <ErrorState onRetry={begin} />}
      {asking && data !== undefined && (
        <Suspense>
          <AgreeDialog
            sources={sourcesOf(data, { heading: t`Decisions`, day })}
            onDone={onDone}
            onClose={() => ask(false)}
          />
        </Suspense>
      )}
    </>
  );
};
