import { Trans, useLingui } from '@lingui/react/macro';
import type { WholeNoteFragment } from '@parley/api-client';
import { LinkButton, useShownLabel } from '@parley/sessions/web';
import { LabelTag, Panel, PanelBody } from '@parley/ui';
import { Link } from 'react-router';
import { newPath, notePath } from '../paths';
import styles from './note.module.css';

/** Versions of the note for a wider audience, and for its delegation the way to write one. */
export const TearLines = ({ note }: { readonly note: WholeNoteFragment }) => {
  const { t } = useLingui();
  const mayWrite = note.viewerCan.relabel && note.viewerCan.change && !note.isTearLine;
  if (note.tearLines.length === 0 && !mayWrite) return null;
  return (
    <Panel title={t`Tear-lines`}>
      <ul className={styles.rows}>
        {note.tearLines.map((line) => (
          <TearLine key={line.id} line={line} />
        ))}
      </ul>
      {mayWrite && (
        <PanelBody>
          <p className={styles.small}>
            <Trans>A tear-line tells a wider audience what it may know of this note.</Trans>
          </p>
          <LinkButton to={newPath(note.id)} variant="default">
            <Trans>Write a tear-line</Trans>
          </LinkButton>
        </PanelBody>
      )}
    </Panel>
  );
};

const TearLine = ({ line }: { readonly line: WholeNoteFragment['tearLines'][number] }) => {
  useShownLabel(line.label);
  return (
    <li>
      <Link to={notePath(line.id)}>{line.title}</Link>
      <LabelTag marking={line.label} />
    </li>
  );
};
