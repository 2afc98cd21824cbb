import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Fieldset, NativeSelect } from '@mantine/core';
import { PapersToAttachDocument, type PaperUnderItemFragment } from '@parley/api-client';
import styles from './papers.module.css';

interface ItemPapersFieldProps {
  readonly value: readonly PaperUnderItemFragment[];
  readonly error: string | undefined;
  readonly onChange: (papers: readonly PaperUnderItemFragment[]) => void;
}

const nameOf = ({ reference, title }: PaperUnderItemFragment): string =>
  reference === null ? title : `${reference} ${title}`;

/** Which papers stand under an item: each can be taken away, and others put there. */
export const ItemPapersField = ({ value, error, onChange }: ItemPapersFieldProps) => {
  const { t } = useLingui();
  const { data } = useQuery(PapersToAttachDocument, { fetchPolicy: 'cache-and-network' });
  const others = (data?.papers.nodes ?? []).filter(({ id }) => !value.some((paper) => paper.id === id));
  return (
    <Fieldset legend={t`Papers`} data-field="paperIds">
      <ul className={styles.rows}>
        {value.map((paper) => (
          <li key={paper.id} className={styles.chosen}>
            <span>{nameOf(paper)}</span>
            <Button
              variant="default"
              size="xs"
              aria-label={t`Take ${nameOf(paper)} away`}
              onClick={() => onChange(value.filter(({ id }) => id !== paper.id))}
            >
              <Trans>Take away</Trans>
            </Button>
          </li>
        ))}
      </ul>
      <NativeSelect
        label={t`Add a paper`}
        error={error}
        data={[
          { value: '', label: t`Choose a paper` },
          ...others.map((paper) => ({ value: paper.id, label: nameOf(paper) })),
        ]}
        value=""
        onChange={({ currentTarget }) => {
          const chosen = others.find(({ id }) => id === currentTarget.value);
          if (chosen !== undefined) onChange([...value, chosen]);
        }}
      />
    </Fieldset>
  );
};
