import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { SearchDocument, type SearchQuery } from '@parley/api-client';
import { useScreenMarking } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Page, Pages, Panel, useLocale } from '@parley/ui';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { SearchRow } from './search-row';
import styles from './search.module.css';

/** Longest text that is searched for. */
const LONGEST = 200;

type Edges = SearchQuery['search']['edges'];

const labelOf = (node: Edges[number]['node']) =>
  node.__typename === 'Session' ? node.aggregateLabel : node.label;

const markedOf = (data: SearchQuery | undefined) =>
  (data?.search.edges ?? []).map(({ node }) => ({ aggregateLabel: labelOf(node) }));

/** Everything that the reader may see in which the words stand: sessions, items, papers, polls, decisions, notes, pictures. What is asked for is in the address. */
export const Component = () => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [search, setSearch] = useSearchParams();
  const asked = (search.get('q') ?? '').trim().slice(0, LONGEST);
  const after = search.get('after');
  const { data, error, refetch } = useQuery(SearchDocument, {
    variables: { text: asked, after, language },
    fetchPolicy: 'network-only',
    skip: asked === '',
  });
  const marking = useScreenMarking(markedOf(data));
  return (
    <Page
      title={t`Search`}
      lead={
        <Trans>
          Sessions, items of agendas, papers, polls, decisions, notes and pictures that you may see, in
          English and French.
        </Trans>
      }
      marking={marking}
    >
      <SearchForm key={asked} asked={asked} onAsk={(q) => setSearch(q === '' ? {} : { q })} />
      {data === undefined && (
        <Waiting asked={asked !== ''} failed={error !== undefined} onRetry={() => void refetch()} />
      )}
      {data !== undefined && asked !== '' && (
        <Results
          found={data.search}
          later={after !== null}
          onTurn={(next) => setSearch(next === null ? { q: asked } : { q: asked, after: next })}
        />
      )}
    </Page>
  );
};

interface WaitingProps {
  readonly asked: boolean;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

const Waiting = ({ asked, failed, onRetry }: WaitingProps) => {
  if (!asked) return null;
  return failed ? <ErrorState onRetry={onRetry} /> : <Loading />;
};

interface SearchFormProps {
  readonly asked: string;
  readonly onAsk: (text: string) => void;
}

const SearchForm = ({ asked, onAsk }: SearchFormProps) => {
  const { t } = useLingui();
  const [text, setText] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === '') field.current?.focus();
  }, [asked]);
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(text.trim());
      }}
    >
      <TextInput
        ref={field}
        type="search"
        label={t`Words or a reference`}
        description={t`"Quotes" hold words together, -word leaves one out.`}
        maxLength={LONGEST}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit">
        <Trans>Search</Trans>
      </Button>
    </form>
  );
};

interface ResultsProps {
  readonly found: SearchQuery['search'];
  /** Whether this is not the first page. */
  readonly later: boolean;
  readonly onTurn: (after: string | null) => void;
}

const Results = ({ found: { edges, pageInfo, totalCount }, later, onTurn }: ResultsProps) => {
  const { t } = useLingui();
  return (
    <Panel
      title={t`Found`}
      aside={
        <span role="status">
          <Plural value={totalCount} one="# match" other="# matches" />
        </span>
      }
    >
      {edges.length === 0 ? (
        <EmptyState title={t`Nothing was found`}>
          <Trans>Try fewer or other words, in English or in French.</Trans>
        </EmptyState>
      ) : (
        <ol className={styles.rows}>
          {edges.map((edge) => (
            <SearchRow key={edge.cursor} edge={edge} />
          ))}
        </ol>
      )}
      <Pages
        before={{ said: t`Best matches`, onTurn: later ? () => onTurn(null) : null }}
        after={{
          said: t`More`,
          onTurn: pageInfo.hasNextPage ? () => onTurn(pageInfo.endCursor ?? null) : null,
        }}
      />
    </Panel>
  );
};
