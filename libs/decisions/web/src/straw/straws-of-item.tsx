import { useLingui } from '@lingui/react/macro';
import { type StrawLineFragment, StrawsOfItemDocument } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { useDecidedInRoom } from '../room/use-decided-in-room';
import { OpenStraw } from './open-straw';
import { StrawAnswer } from './straw-answer';
import { StrawControls } from './straw-controls';
import { StrawRows } from './straw-line';
import styles from './straw.module.css';

// What happens is told in the room; this is for a line that carries none.
const EVERY_MS = 30_000;

/** Straw polls under an item, in the room: opened, answered and closed without leaving it. */
const StrawsOfItem = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(StrawsOfItemDocument, {
    variables: { itemId, language },
    everyMs: EVERY_MS,
  });
  useDecidedInRoom(refetch);
  const item = data?.node?.__typename === 'AgendaItem' ? data.node : null;
  if (item === null || data === undefined) return null;
  const mayOpen = data.viewer?.viewerCan.openStrawPolls === true;
  if (item.strawPolls.length === 0 && !mayOpen) return null;
  return (
    <section aria-label={t`Straw polls under this item`} className={styles.place}>
      {item.strawPolls.map((straw) => (
        <Shown key={straw.id} straw={straw} seat={data.viewer?.maySpeakFor ?? null} />
      ))}
      {mayOpen && <OpenStraw itemId={itemId} label={item.label} onOpened={refetch} />}
    </section>
  );
};

interface ShownProps {
  readonly straw: StrawLineFragment;
  readonly seat: string | null;
}

const Shown = ({ straw, seat }: ShownProps) => (
  <div>
    <StrawRows straws={[straw]} />
    {straw.state === 'OPEN' && (
      <>
        {straw.viewerCan.answer && <StrawAnswer straw={straw} seat={seat} />}
        <StrawControls straw={straw} />
      </>
    )}
  </div>
);

export default StrawsOfItem;
