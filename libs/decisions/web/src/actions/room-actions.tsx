import { useLingui } from '@lingui/react/macro';
import { type ActionLineFragment, ActionsOfItemDocument, type ActionsOfItemQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, useLocale } from '@parley/ui';
import { concernsActions, useAllDecisionNews } from '../live/use-all-decision-news';
import { sourceOfItem } from './agree/action-source';
import { AgreeAction } from './agree/agree-action';
import { ActionList } from './action-list';
import styles from './actions.module.css';

/** News come as they happen; this is for a line that carries none. */
const EVERY_MS = 60_000;

interface Props {
  readonly sessionId: string;
  readonly itemId: string;
}

/** In the room, under the item that is shown: its agreed actions, and those of earlier sessions that are to be followed up. */
const RoomActions = ({ sessionId, itemId }: Props) => {
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(ActionsOfItemDocument, {
    variables: { id: itemId, sessionId, language },
    everyMs: EVERY_MS,
  });
  useAllDecisionNews(concernsActions, refetch);
  if (data === undefined) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  return <Shown data={data} onDone={refetch} />;
};

const Shown = ({ data, onDone }: { readonly data: ActionsOfItemQuery; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const item = data.node?.__typename === 'AgendaItem' ? data.node : null;
  const mayAgree = item !== null && data.viewer.viewerCan.agreeActions;
  const followed = data.session?.actionsToFollowUp ?? [];
  const own = item?.actions ?? [];
  return (
    <section aria-label={t`Agreed actions`} className={styles.place}>
      <Titled title={t`Agreed under this item`} actions={own} onDone={onDone} />
      {mayAgree && (
        <p>
          <AgreeAction sources={[sourceOfItem(item)]} onDone={onDone} />
        </p>
      )}
      <Titled title={t`To follow up from earlier sessions`} actions={followed} onDone={onDone} />
      {own.length + followed.length === 0 && <EmptyState title={t`No action was agreed`} />}
    </section>
  );
};

interface TitledProps {
  readonly title: string;
  readonly actions: readonly ActionLineFragment[];
  readonly onDone: () => void;
}

const Titled = ({ title, actions, onDone }: TitledProps) =>
  actions.length > 0 && (
    <>
      <h3>{title}</h3>
      <ActionList actions={actions} onDone={onDone} />
    </>
  );

export default RoomActions;
