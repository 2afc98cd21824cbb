import { useLingui } from '@lingui/react/macro';
import { PollsAwaitingMeDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, PanelBody, useLocale } from '@parley/ui';
import { PollRows } from './poll-line';

const EVERY_MS = 10_000;

/** Polls that await the position of the reader's delegation; nothing where none does. */
const PollsToday = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(PollsAwaitingMeDocument, { variables: { language }, everyMs: EVERY_MS });
  const polls = data?.pollsAwaitingMe ?? [];
  if (polls.length === 0) return null;
  return (
    <Panel title={t`Polls that await your delegation`} aside={String(polls.length)}>
      <PanelBody>
        <PollRows polls={polls} />
      </PanelBody>
    </Panel>
  );
};

export default PollsToday;
