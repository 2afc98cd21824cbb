import { useLingui } from '@lingui/react/macro';
import { PollsOfSessionDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, PanelBody, useLocale } from '@parley/ui';
import { PollRows } from './poll-line';

const EVERY_MS = 10_000;

/** Consensus polls of a session, on its page; nothing where it has none. */
const PollsOfSession = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(PollsOfSessionDocument, {
    variables: { sessionId, language },
    everyMs: EVERY_MS,
  });
  const polls = data?.session?.polls ?? [];
  if (polls.length === 0) return null;
  return (
    <Panel title={t`Consensus polls`}>
      <PanelBody>
        <PollRows polls={polls} />
      </PanelBody>
    </Panel>
  );
};

export default PollsOfSession;
