import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, lazyPart, Panel } from '@parley/ui';
import { awaitsApproval } from '@parley/sessions/model';
import { Suspense, useState } from 'react';
import { useRoomContext } from '../room/room-context';
import { AdoptionLine } from './adoption-line';
import { AgendaLine } from './agenda-line';
import styles from './agenda.module.css';
import { depths } from './depths';

/** Loaded where there are such items. */
const Undiscussed = lazyPart(async () => ({ default: (await import('./undiscussed')).Undiscussed }));

/** The agenda as a tree, with the item under discussion; pressing a line shows that item in the middle. */
export const AgendaPanel = () => {
  const { t } = useLingui();
  const { page, item } = useRoomContext();
  const [unfolded, setUnfolded] = useState(false);
  const depth = depths(page.agenda);
  if (page.agenda.length === 0)
    return (
      <Panel title={t`Agenda`}>
        <EmptyState title={t`The agenda is empty`} />
      </Panel>
    );
  const toggle = (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={unfolded}
      aria-controls="room-agenda"
      onClick={() => setUnfolded(!unfolded)}
    >
      {unfolded ? <Trans>Hide the items</Trans> : <Trans>Show all items</Trans>}
    </button>
  );
  return (
    <Panel title={t`Agenda`} aside={toggle}>
      <AdoptionLine />
      <ol id="room-agenda" className={styles.agenda} data-folded={!unfolded || undefined}>
        {page.agenda.map((line) => (
          <AgendaLine
            key={line.id}
            item={line}
            depth={depth.get(line.id) ?? 0}
            live={line.id === page.currentItem?.id}
            shown={line.id === item?.id}
          />
        ))}
      </ol>
      {page.agenda.some(awaitsApproval) && (
        <Suspense>
          <Undiscussed />
        </Suspense>
      )}
    </Panel>
  );
};
