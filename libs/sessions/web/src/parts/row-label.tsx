import { Plural } from '@lingui/react/macro';
import { banner } from '@parley/kernel';
import { LabelTag, type Marking, useLocale } from '@parley/ui';
import { type GivenLabel, labelOf } from './screen-marking';
import styles from './parts.module.css';

const NAMED_UP_TO = 3;

/**
 * The marking of one session in a list. Where it is released to many by name the row counts them: all names stand in the
 * banner of the session's own page, and here for those who point at it or listen.
 */
export const RowLabel = ({ label }: { readonly label: GivenLabel & Marking }) => {
  const { language } = useLocale();
  const { releasableTo } = label;
  if (releasableTo === null || releasableTo.length <= NAMED_UP_TO) return <LabelTag marking={label} />;
  const level = banner({ ...labelOf(label), releasableTo: null }, language, String);
  return (
    <span className={styles.label} title={label.banner}>
      <LabelTag marking={{ classification: label.classification, banner: level }} />
      <span aria-hidden="true">
        <Plural value={releasableTo.length} one="for # delegation" other="for # delegations" />
      </span>
      <span className="visually-hidden">{label.banner}</span>
    </span>
  );
};
