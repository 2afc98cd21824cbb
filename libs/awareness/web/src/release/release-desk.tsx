import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { OpenReleasesDocument, type OpenReleasesQuery, useListNews } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, PanelBody, useLocale } from '@parley/ui';
import styles from '../note/note.module.css';
import { ReleaseCard } from './release-card';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;
const ALL = (): boolean => true;

/** All open requests that the own delegation is to answer, and those of its own that wait: in one place. Nothing where there is none. */
const ReleaseDesk = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(OpenReleasesDocument, {
    variables: { language },
    everyMs: EVERY_MS,
  });
  useListNews('notes', ALL, refetch);
  if (data === undefined || data.asked.totalCount + data.made.totalCount === 0) return null;
  const done = (): void => {
    refetch();
    onDone();
  };
  return (
    <Panel
      title={t`Requests for release`}
      aside={
        <Plural value={data.asked.totalCount} _0="None to answer" one="# to answer" other="# to answer" />
      }
    >
      <Requests found={data.asked} onDone={done} />
      {data.made.totalCount > 0 && (
        <PanelBody>
          <h3>
            <Trans>Asked for by your delegation</Trans>
          </h3>
        </PanelBody>
      )}
      <Requests found={data.made} onDone={done} />
    </Panel>
  );
};

interface RequestsProps {
  readonly found: OpenReleasesQuery['asked'];
  readonly onDone: () => void;
}

const Requests = ({ found: { nodes, totalCount }, onDone }: RequestsProps) => {
  if (nodes.length === 0) return null;
  const more = totalCount - nodes.length;
  return (
    <>
      <ul className={styles.rows}>
        {nodes.map((request) => (
          <ReleaseCard key={request.id} request={request} named onDone={onDone} />
        ))}
      </ul>
      {more > 0 && (
        <PanelBody>
          <Plural value={more} one="# earlier one" other="# earlier ones" />
        </PanelBody>
      )}
    </>
  );
};

export default ReleaseDesk;
