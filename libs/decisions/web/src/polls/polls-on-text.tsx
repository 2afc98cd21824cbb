import { useLingui } from '@lingui/react/macro';
import { PollsOnTextDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { OpenPoll } from './open-poll';
import { PollRows } from './poll-line';
import styles from './polls.module.css';

const EVERY_MS = 10_000;

/** Consensus polls on a circulated text, and opening one; nothing where there is neither. */
const PollsOnText = ({ revisionId }: { readonly revisionId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data } = useLiveQuery(PollsOnTextDocument, {
    variables: { revisionId, language },
    everyMs: EVERY_MS,
  });
  const text = data?.node?.__typename === 'PaperRevision' ? data.node : null;
  if (text === null || data === undefined) return null;
  if (text.polls.length === 0 && !data.viewerCanOpenPolls) return null;
  return (
    <section aria-label={t`Consensus polls on this text`} className={styles.place}>
      {text.polls.length > 0 && <PollRows polls={text.polls} />}
      {data.viewerCanOpenPolls && (
        <OpenPoll question={text.title} revisionId={text.id} label={text.paper.label} itemId={null} />
      )}
    </section>
  );
};

export default PollsOnText;
