import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type BriefLinesFragment, BriefsOfSessionDocument } from '@parley/api-client';
import { useLiveQuery, useShownLabel } from '@parley/sessions/web';
import { Panel, PanelBody, type SlotProps, useLocale } from '@parley/ui';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { notePath, picturePath } from '../paths';
import styles from './brief.module.css';
import { BriefCount } from './brief-count';
import { AddDialog } from './parts';
import { useBriefMoves } from './use-brief-news';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;

const isBriefed = ({ noteLinks, pictureLinks }: BriefLinesFragment): boolean =>
  noteLinks.length + pictureLinks.length > 0;

/** On the page of a session: what was put on its items, and the way to put something there. Nothing where there is neither. */
export const BriefsOfSession = ({ sessionId }: SlotProps['session']) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [adding, add] = useState(false);
  const { data, refetch } = useLiveQuery(BriefsOfSessionDocument, {
    variables: { id: sessionId, language },
    everyMs: EVERY_MS,
  });
  useBriefMoves(refetch);
  const agenda = data?.session?.agenda ?? [];
  const briefed = agenda.filter(isBriefed);
  const open = agenda.filter(({ viewerCanBrief: { notes, pictures } }) => notes || pictures);
  if (briefed.length + open.length === 0) return null;
  return (
    <Panel title={t`Notes and pictures on the agenda`}>
      {briefed.length > 0 && (
        <ul className={styles.items}>
          {briefed.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <PanelBody>
          <Button variant="default" onClick={() => add(true)}>
            <Trans>Add notes or a picture…</Trans>
          </Button>
        </PanelBody>
      )}
      {adding && (
        <Suspense>
          <AddDialog items={open} onDone={refetch} onClose={() => add(false)} />
        </Suspense>
      )}
    </Panel>
  );
};

const ItemRow = ({ item }: { readonly item: BriefLinesFragment }) => (
  <li>
    <span>
      <span className="mono">{item.number}</span> {item.title}
    </span>
    <span className={styles.count}>
      <BriefCount notes={item.noteLinks.length} pictures={item.pictureLinks.length} />
    </span>
    <ul>
      {item.pictureLinks.map(({ id, picture }) =>
        picture === null ? null : <EndLink key={id} end={picture} to={picturePath(picture.id)} />,
      )}
      {item.noteLinks.map(({ id, note }) =>
        note === null ? null : <EndLink key={id} end={note} to={notePath(note.id)} />,
      )}
    </ul>
  </li>
);

interface EndProps {
  readonly end: NonNullable<
    BriefLinesFragment['noteLinks'][number]['note'] | BriefLinesFragment['pictureLinks'][number]['picture']
  >;
  readonly to: string;
}

const EndLink = ({ end, to }: EndProps) => {
  useShownLabel(end.label);
  return (
    <li>
      <Link to={to}>{end.title}</Link>
    </li>
  );
};
