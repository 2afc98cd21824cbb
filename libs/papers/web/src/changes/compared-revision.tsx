import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import type { PaperWholeFragment } from '@parley/api-client';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import styles from './changes.module.css';
import { RevisionChanges } from './revision-changes';

type Revision = PaperWholeFragment['revisions'][number];

interface ComparedRevisionProps {
  readonly revisions: readonly Revision[];
  readonly shown: Revision;
  /** Language of the text. */
  readonly lang: string;
  /** The text as it is. */
  readonly children: ReactNode;
}

/** Name in the address of the number of the revision that the text is compared with. */
export const CHANGES_FROM = 'changes';

/** A circulated text, as it is or with the changes from another revision; which one is in the address. */
export const ComparedRevision = ({ revisions, shown, lang, children }: ComparedRevisionProps) => {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const others = revisions.filter(({ id }) => id !== shown.id);
  const from = others.find(({ number }) => String(number) === search.get(CHANGES_FROM));
  if (others.length === 0) return children;
  const choose = (number: string): void =>
    setSearch(
      (params) => {
        if (number === '') params.delete(CHANGES_FROM);
        else params.set(CHANGES_FROM, number);
        return params;
      },
      { replace: true },
    );
  return (
    <>
      <NativeSelect
        className={styles.field ?? ''}
        label={t`Changes from`}
        value={from === undefined ? '' : String(from.number)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: '', label: t`No comparison` },
          ...others.map(({ number, reference }) => ({ value: String(number), label: reference })),
        ]}
      />
      {from === undefined ? children : <RevisionChanges id={shown.id} from={from.id} lang={lang} />}
    </>
  );
};
