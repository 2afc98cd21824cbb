import styles from './label-tag.module.css';
import type { Marking } from './label-banner';

/** The marking of one thing among others, in a list. */
export const LabelTag = ({ marking }: { readonly marking: Marking }) => (
  <span className={styles.tag} data-level={marking.classification}>
    {marking.banner}
  </span>
);
