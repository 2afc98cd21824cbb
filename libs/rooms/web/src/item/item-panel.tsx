import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, LabelTag, lazyPart, Panel, PanelBody, SeatChip, Slot } from '@parley/ui';
import { Suspense } from 'react';
import { useRoomContext } from '../room/room-context';
import { begun, type RoomItem } from '../room/room-page';
import { useRoomWords } from '../wording/use-room-words';
import { ItemActions } from './item-actions';
import { ItemClock } from './item-clock';
import { ItemCommands } from './item-commands';
import styles from './item.module.css';

const ItemPapers = lazyPart(() => import('../papers/item-papers'));
// Where something is decided it is shown before the item is taken up, elsewhere from then on.
const DECIDES: ReadonlySet<RoomItem['kind']> = new Set(['DECISION', 'SILENCE_REPORT']);
const TextsPanel = lazyPart(() => import('../pointing/texts-panel'));

/** The item in the middle: what it is, whose it is, how long it has taken, and how it ended. */
export const ItemPanel = () => {
  const { t } = useLingui();
  const { item } = useRoomContext();
  if (item === undefined)
    return (
      <Panel title={t`Agenda item`}>
        <EmptyState title={t`Nothing is on the agenda yet`} />
      </Panel>
    );
  return <Item item={item} />;
};

const Item = ({ item }: { readonly item: RoomItem }) => {
  const words = useRoomWords();
  const { page } = useRoomContext();
  return (
    <section className={`panel ${styles.item}`} aria-labelledby="room-item">
      <Elsewhere item={item} />
      <div className={styles.head}>
        <div>
          <p className={styles.over}>
            <span className="mono">{item.number}</span> · {words.kind(item.kind)} · {words.item(item.state)}
          </p>
          <h2 id="room-item" className={styles.title}>
            {item.title}
          </h2>
        </div>
        <ItemClock item={item} />
      </div>
      <div className={styles.facts}>
        <Sponsors item={item} />
        <LabelTag marking={item.label} />
      </div>
      <Suspense fallback={null}>
        <ItemPapers itemId={item.id} />
        {item.state === 'OPEN' && <TextsPanel key={item.id} itemId={item.id} />}
      </Suspense>
      {(begun(item) || DECIDES.has(item.kind)) && (
        <Slot name="item" told={{ sessionId: page.id, itemId: item.id }} />
      )}
      <Outcome item={item} />
      <ItemCommands item={item} />
      <ItemActions key={`actions ${item.id}`} sessionId={page.id} itemId={item.id} />
    </section>
  );
};

/** Says that the room is somewhere else, and leads back. */
const Elsewhere = ({ item }: { readonly item: RoomItem }) => {
  const { page, select } = useRoomContext();
  const live = page.agenda.find(({ id }) => id === page.currentItem?.id);
  if (live === undefined || live.id === item.id) return null;
  const { number, title } = live;
  return (
    <p className={styles.elsewhere}>
      <Trans>
        Under discussion now: {number} {title}.
      </Trans>{' '}
      <button type="button" onClick={() => select(null)}>
        <Trans>Go there</Trans>
      </button>
    </p>
  );
};

const Sponsors = ({ item }: { readonly item: RoomItem }) => {
  if (item.sponsors.length === 0) return null;
  return (
    <span className={styles.sponsors}>
      <Trans>Sponsored by</Trans>
      {item.sponsors.map((seat) => (
        <SeatChip key={seat.code} seat={seat} />
      ))}
    </span>
  );
};

/** How the item ended, in the chair's words. */
export const Outcome = ({ item }: { readonly item: RoomItem }) => {
  const words = useRoomWords();
  if (item.outcome === null) return null;
  return (
    <PanelBody>
      <p className={styles.outcome}>
        <b>✓ {words.outcome(item.outcome)}</b>
        {item.summary !== null && <span className={styles.summary}>{item.summary}</span>}
      </p>
    </PanelBody>
  );
};
