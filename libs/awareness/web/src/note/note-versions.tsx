import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { WholeNoteFragment } from '@parley/api-client';
import { Instant, Panel } from '@parley/ui';
import styles from './note.module.css';

/** What became of it: each version with who wrote it, why, and its hash. */
export const NoteVersions = ({ note: { versions } }: { readonly note: WholeNoteFragment }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Versions`} aside={<Plural value={versions.length} one="# version" other="# versions" />}>
      <ul className={styles.rows}>
        {versions.map(({ version, at, by, reason, sha256 }) => (
          <li key={version}>
            <span className={styles.head}>
              <strong>
                <Trans>Version {version}</Trans>
              </strong>
              <Instant at={at} />
              {by != null && <span className={styles.small}>{by.name}</span>}
            </span>
            {reason != null && <span>{reason}</span>}
            <span className={styles.hash}>SHA-256 {sha256}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
