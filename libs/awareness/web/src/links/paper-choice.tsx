import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  LatestPapersToLinkDocument,
  PapersToLinkDocument,
  type PaperToLinkFragment,
} from '@parley/api-client';
import { LabelTag, useLocale } from '@parley/ui';
import { useState } from 'react';
import { Marked } from '../release/marked';

const SOON_MS = 250;

/** Papers that the reader sees: those found, or the latest while nothing is looked for. */
const usePapers = (text: string) => {
  const { language } = useLocale();
  const found = useQuery(PapersToLinkDocument, { variables: { text, language }, skip: text === '' });
  const latest = useQuery(LatestPapersToLinkDocument, {
    variables: { language },
    fetchPolicy: 'cache-and-network',
    skip: text !== '',
  });
  const papers: readonly PaperToLinkFragment[] =
    text === ''
      ? (latest.data?.papers.nodes ?? [])
      : (found.data?.search.nodes ?? []).flatMap((hit) => (hit.__typename === 'Paper' ? [hit] : []));
  return { papers, loading: found.loading || latest.loading };
};

interface ChoiceProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** One of the papers that the reader sees, found by its words; the latest circulated ones while nothing is looked for. */
export const PaperChoice = ({ value, error, onChange }: ChoiceProps) => {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), SOON_MS);
  const { papers, loading } = usePapers(asked);
  return (
    <>
      <TextInput
        type="search"
        label={t`Find a paper`}
        description={t`By its reference, its title or its words.`}
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange('');
        }}
      />
      <Radio.Group label={t`The paper`} required value={value} error={error} onChange={onChange}>
        <Stack gap={6} mt={6}>
          {papers.map((paper) => (
            <Radio
              key={paper.id}
              value={paper.id}
              label={
                <>
                  <Marked label={paper.label} />
                  {paper.reference} {paper.title} <LabelTag marking={paper.label} />
                </>
              }
            />
          ))}
        </Stack>
      </Radio.Group>
      {papers.length === 0 && !loading && (
        <p className="muted" role="status">
          <Trans>No paper is found. Look for other words.</Trans>
        </p>
      )}
    </>
  );
};
