import { useLingui } from '@lingui/react/macro';
import { BriefDocument, type BriefQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { ErrorState, Loading, useLocale } from '@parley/ui';
import { useState } from 'react';
import { NotesMap } from '../map/notes-map';
import { Timeline } from '../timeline/timeline';
import styles from './brief.module.css';
import { BriefNotes } from './brief-notes';
import { BriefPicture } from './brief-picture';
import { useBriefNews } from './use-brief-news';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;

/** A brief as the API tells it. */
export type Brief = Extract<NonNullable<BriefQuery['node']>, { readonly __typename: 'AgendaItem' }>;

interface PartsProps {
  readonly itemId: string;
  /** Something was taken off. */
  readonly onDone: () => void;
}

/** The brief of an item: its pictures, and all their notes and its own on a map, on a timeline and in a list; what is chosen in one is chosen in all. */
export const BriefParts = ({ itemId, onDone }: PartsProps) => {
  const { language } = useLocale();
  const { data, failed, refetch } = useLiveQuery(BriefDocument, {
    variables: { id: itemId, language },
    everyMs: EVERY_MS,
  });
  useBriefNews(refetch);
  const again = (): void => {
    refetch();
    onDone();
  };
  if (data === undefined) return failed ? <ErrorState onRetry={refetch} /> : <Loading />;
  return data.node?.__typename === 'AgendaItem' ? <Parts brief={data.node} onDone={again} /> : null;
};

const Parts = ({ brief, onDone }: { readonly brief: Brief; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const [chosen, choose] = useState<readonly string[]>([]);
  const notes = brief.briefNotes;
  return (
    <div className={styles.parts}>
      {brief.pictureLinks.map((link, at) => (
        <BriefPicture key={link.id} link={link} open={at === 0} onChoose={choose} onDone={onDone} />
      ))}
      {notes.length > 0 && (
        <>
          <section aria-label={t`Map of the brief`}>
            <NotesMap beyond={null} notes={notes} chosen={chosen} onChoose={choose} />
          </section>
          <section aria-label={t`Timeline of the brief, in UTC`}>
            <Timeline notes={notes} chosen={chosen} onChoose={choose} />
          </section>
          <BriefNotes brief={brief} chosen={chosen} onChoose={choose} onDone={onDone} />
        </>
      )}
    </div>
  );
};
