import { useLingui } from '@lingui/react/macro';
import type { Classification } from '@parley/kernel';
import styles from './label-banner.module.css';

/** What a screen says of its label: the server's own wording of it, in the reader's language. */
export interface Marking {
  readonly classification: Classification;
  readonly banner: string;
}

/** The marking that stands on everything labelled. The level is always said in words; colour only repeats it. */
export const LabelBanner = ({ marking }: { readonly marking: Marking }) => {
  const { t } = useLingui();
  return (
    <div role="note" aria-label={t`Label`} className={styles.banner} data-level={marking.classification}>
      {marking.banner}
    </div>
  );
};
