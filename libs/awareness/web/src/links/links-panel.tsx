import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { LinksOfNoteDocument, useListNews, type WholeNoteLinkFragment } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { lazyPart, Panel, PanelBody, useLocale } from '@parley/ui';
import { Suspense, useState } from 'react';
import styles from '../note/note.module.css';
import { LinkLine } from './link-line';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;
// A link comes into sight and goes out of it with the label of either end, too.
const ALL = (): boolean => true;

/** Loaded when a link is made for the first time. */
const LinkDialog = lazyPart(() => import('./link-dialog'));
const PutOnItem = lazyPart(() => import('../brief/put-on-item'));

interface PanelProps {
  readonly noteId: string;
  /** What was taken back is put on no agenda. */
  readonly withdrawn: boolean;
}

/** With what a note hangs together, and for delegates the way to say so. Nothing where there is neither. */
const LinksPanel = ({ noteId, withdrawn }: PanelProps) => {
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(LinksOfNoteDocument, {
    variables: { id: noteId, language },
    everyMs: EVERY_MS,
  });
  useListNews('notes', ALL, refetch);
  const links = data?.note?.id === noteId ? data.note.links : [];
  const mayLink = data?.viewer?.viewerCan.writeNotes ?? false;
  if (links.length === 0 && !mayLink) return null;
  return <Shown {...{ noteId, withdrawn, links, mayLink }} onDone={refetch} />;
};

interface ShownProps extends PanelProps {
  readonly links: readonly WholeNoteLinkFragment[];
  readonly mayLink: boolean;
  readonly onDone: () => void;
}

const Shown = ({ noteId, withdrawn, links, mayLink, onDone }: ShownProps) => {
  const { t } = useLingui();
  const [asked, ask] = useState<'link' | 'put' | null>(null);
  const close = () => ask(null);
  return (
    <Panel
      title={t`Links`}
      aside={links.length > 0 && <Plural value={links.length} one="# link" other="# links" />}
    >
      <ul className={styles.rows}>
        {links.map((link) => (
          <LinkLine key={link.id} link={link} noteId={noteId} onDone={onDone} />
        ))}
      </ul>
      {mayLink && (
        <PanelBody>
          <div className={styles.fields}>
            <Button variant="default" onClick={() => ask('link')}>
              <Trans>Link to a note or a paper…</Trans>
            </Button>
            {!withdrawn && (
              <Button variant="default" onClick={() => ask('put')}>
                <Trans>Put on an agenda item…</Trans>
              </Button>
            )}
          </div>
        </PanelBody>
      )}
      <Suspense>
        {asked === 'link' && <LinkDialog noteId={noteId} onDone={onDone} onClose={close} />}
        {asked === 'put' && <PutOnItem what="notes" id={noteId} onDone={onDone} onClose={close} />}
      </Suspense>
    </Panel>
  );
};

export default LinksPanel;
