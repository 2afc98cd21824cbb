import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { NoteFilter } from '@parley/api-client';
import { ExportLinks } from './export-links';
import styles from './exports.module.css';

/** The server takes so many along at once. */
const MOST = 1_000;

interface SelectionProps {
  readonly filter: NoteFilter;
  readonly totalCount: number;
  /** Ids of those that were ticked, on the page that is shown. */
  readonly chosen: readonly string[];
}

/** Takes along the notes that are ticked, or where none is all that match. */
export const ExportSelection = ({ filter, totalCount, chosen }: SelectionProps) => {
  const { t } = useLingui();
  if (chosen.length > 0)
    return (
      <ExportLinks
        label={t`Export the chosen notes`}
        address={(form) => `/notes/notes.${form}?ids=${chosen.map(encodeURIComponent).join(',')}`}
      >
        <Plural value={chosen.length} one="Export the chosen note" other="Export the # chosen notes" />
      </ExportLinks>
    );
  if (totalCount > MOST)
    return (
      <p className={styles.links}>
        <Trans>Up to 1,000 notes are exported at once. Narrow the filter, or tick notes.</Trans>
      </p>
    );
  return (
    <ExportLinks
      label={t`Export all that match`}
      address={(form) => `/notes/notes.${form}?filter=${encodeURIComponent(JSON.stringify(filter))}`}
    >
      <Plural value={totalCount} one="Export the note that matches" other="Export all # that match" />
    </ExportLinks>
  );
};
