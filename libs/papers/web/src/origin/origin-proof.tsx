import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PaperOriginStatementDocument } from '@parley/api-client';
import { useState } from 'react';
import styles from '../parts/papers.module.css';

/** For those whose paper it is: the statement that opens the seal, asked for only when they want to see it. */
export const OriginProof = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const [ask, { data, loading, called }] = useLazyQuery(PaperOriginStatementDocument, {
    fetchPolicy: 'no-cache',
  });
  const [shown, show] = useState(false);
  const statement = data?.paper?.originStatement ?? null;
  if (!shown || loading)
    return (
      <Button
        variant="default"
        loading={loading}
        onClick={() => {
          show(true);
          void ask({ variables: { id } });
        }}
      >
        <Trans>Show what proves it</Trans>
      </Button>
    );
  if (!called || statement === null)
    return (
      <p role="status">
        <Trans>Only people of the delegation whose paper it is can be shown this.</Trans>
      </p>
    );
  return (
    <div className={styles.fields}>
      <p role="status">
        <Trans>
          Whoever has this text can prove to others that the paper is yours. Give it to those alone who may
          know.
        </Trans>
      </p>
      <pre className={`mono small ${styles.statement}`} tabIndex={0} aria-label={t`Statement of origin`}>
        {statement}
      </pre>
      <a
        className="small"
        download="statement-of-origin.txt"
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(statement)}`}
      >
        <Trans>Save it as a file; its SHA-256 is the hash above</Trans>
      </a>
    </div>
  );
};
