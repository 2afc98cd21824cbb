import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { BriefMarksDocument, type BriefMarksOfItemFragment, type BriefMarksQuery } from '@parley/api-client';
import { useRoomNews } from '@parley/rooms/web';
import { useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { Loading, type SlotProps, useLocale, usePartMarking } from '@parley/ui';
import { type ReactNode, Suspense, useId, useState } from 'react';
import styles from './brief.module.css';
import { BriefCount } from './brief-count';
import { AddDialog, BriefParts } from './parts';
import { useBriefMoves } from './use-brief-news';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;
// What may be put on an item changes with the steps of it and of its session.
const steps = (type: string): boolean => type.startsWith('item.') || type.startsWith('session.');
const isWide = (): boolean => matchMedia('(min-width: 48em)').matches;

/**
 * With the item that the room shows: what was put on it, as far as the reader sees it, and the way to put something there. Takes no room where there is
 * neither.
 */
export const BriefAtItem = ({ itemId }: SlotProps['item']) => {
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(BriefMarksDocument, {
    variables: { id: itemId, language },
    everyMs: EVERY_MS,
  });
  useBriefMoves(refetch);
  useRoomNews(steps, refetch);
  const item = data?.node?.__typename === 'AgendaItem' && data.node.id === itemId ? data.node : null;
  return item === null ? null : <Shown key={itemId} item={item} onDone={refetch} />;
};

type Item = Extract<NonNullable<BriefMarksQuery['node']>, { readonly __typename: 'AgendaItem' }>;

interface ShownProps {
  readonly item: BriefMarksOfItemFragment;
  readonly onDone: () => void;
}

const Shown = ({ item, onDone }: ShownProps & { readonly item: Item }) => {
  // The room is marked as its session is; a brief may show notes of a higher label.
  usePartMarking(useScreenMarking([item.session]));
  const { notes, pictures } = item.viewerCanBrief;
  const isEmpty = item.noteLinks.length + item.pictureLinks.length === 0;
  const [adding, add] = useState(false);
  if (isEmpty && !notes && !pictures) return null;
  const adds = (notes || pictures) && <AddButton onClick={() => add(true)} />;
  return (
    <>
      {isEmpty ? (
        <div className={styles.head}>{adds}</div>
      ) : (
        <Filled item={item} adds={adds} onDone={onDone} />
      )}
      {adding && (
        <Suspense>
          <AddDialog items={[item]} onDone={onDone} onClose={() => add(false)} />
        </Suspense>
      )}
    </>
  );
};

const Filled = ({ item, adds, onDone }: ShownProps & { readonly adds: ReactNode }) => {
  const id = useId();
  // On a narrow screen the floor comes first.
  const [open, show] = useState(isWide);
  return (
    <section className={styles.brief} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>
          <Trans context="of an item">Brief</Trans>
        </h3>
        <span className={styles.count}>
          <BriefCount notes={item.noteLinks.length} pictures={item.pictureLinks.length} />
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={open}
          aria-describedby={id}
          onClick={() => show(!open)}
        >
          {open ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
        </Button>
        {adds}
      </div>
      {open && (
        <Suspense fallback={<Loading />}>
          <BriefParts itemId={item.id} onDone={onDone} />
        </Suspense>
      )}
    </section>
  );
};

const AddButton = ({ onClick }: { readonly onClick: () => void }) => {
  const { t } = useLingui();
  return (
    <Button variant="subtle" size="compact-sm" onClick={onClick}>
      {t`Add notes or a picture…`}
    </Button>
  );
};
