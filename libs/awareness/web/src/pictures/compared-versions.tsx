import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import {
  PictureChangesDocument,
  type PictureChangesQuery,
  type WholePictureFragment,
} from '@parley/api-client';
import { PaperText } from '@parley/papers/web';
import { ErrorState, Loading, NoPermission, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './pictures.module.css';

type Changes = NonNullable<NonNullable<PictureChangesQuery['picture']>['changes']>;

interface ComparedProps {
  readonly picture: WholePictureFragment;
  readonly to: number;
}

/** A version beside another one, at first the one before: what became of its title, its notes and its text. */
export const ComparedVersions = ({ picture: { id, language: lang, versions }, to }: ComparedProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const others = versions.map(({ version }) => version).filter((version) => version !== to);
  const before = others.find((version) => version < to) ?? others[0] ?? to;
  const [from, choose] = useState(before);
  const { data, error, refetch } = useQuery(PictureChangesDocument, {
    variables: { id, from, to, language },
  });
  const changes = data?.picture?.changes;
  return (
    <div className={styles.compared}>
      <NativeSelect
        className={styles.other}
        label={t`Compared with`}
        value={String(from)}
        data={others.map((version) => ({ value: String(version), label: t`Version ${version}` }))}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      />
      {data === undefined && (error ? <ErrorState onRetry={() => void refetch()} /> : <Loading />)}
      {data !== undefined && (changes == null ? <NoPermission /> : <Changed changes={changes} lang={lang} />)}
    </div>
  );
};

const numbersOf = (numbers: readonly number[]): string => numbers.map((number) => `(#${number})`).join(', ');

const Changed = ({ changes, lang }: { readonly changes: Changes; readonly lang: string }) => {
  const { formerTitle, collected, leftOut, renewed, reordered, html } = changes;
  const [added, gone, again] = [collected, leftOut, renewed].map(numbersOf);
  return (
    <>
      <ul className={styles.changed}>
        {formerTitle != null && (
          <li>
            <Trans>It was called “{formerTitle}”.</Trans>
          </li>
        )}
        {added !== '' && (
          <li>
            <Trans>Notes collected: {added}</Trans>
          </li>
        )}
        {gone !== '' && (
          <li>
            <Trans>Notes left out: {gone}</Trans>
          </li>
        )}
        {again !== '' && (
          <li>
            <Trans>Notes in another version: {again}</Trans>
          </li>
        )}
        {reordered && (
          <li>
            <Trans>Its notes stand in another order.</Trans>
          </li>
        )}
      </ul>
      <p className={styles.legend}>
        <Trans>
          Text: <ins>inserted</ins>, <del>deleted</del>
        </Trans>
      </p>
      <PaperText html={html} lang={lang} />
    </>
  );
};
