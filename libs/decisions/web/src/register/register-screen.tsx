import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { RegisterDocument, type RegisterQuery } from '@parley/api-client';
import { useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { DecisionsPage } from '../parts/decisions-page';
import { DecisionRow } from './decision-row';
import styles from './register.module.css';

const EVERY_MS = 15_000;

/** Every decision that the reader may see, the latest first, found by number or by words. What is asked for is in the address. */
export const Component = () => {
  const { language } = useLocale();
  const [search, setSearch] = useSearchParams();
  const text = (search.get('q') ?? '').trim().slice(0, 200);
  const after = search.get('after');
  const { data, failed, refetch } = useLiveQuery(RegisterDocument, {
    variables: { language, text: text === '' ? null : text, year: null, after },
    everyMs: EVERY_MS,
  });
  const marking = useScreenMarking(
    (data?.decisions.nodes ?? []).map(({ label }) => ({ aggregateLabel: label })),
  );
  const ask = (q: string, next: string | null) =>
    setSearch({ ...(q === '' ? {} : { q }), ...(next === null ? {} : { after: next }) });
  return (
    <DecisionsPage marking={marking}>
      <Search key={text} asked={text} onAsk={(q) => ask(q, null)} />
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && (
        <Found found={data.decisions} later={after !== null} onTurn={(next) => ask(text, next)} />
      )}
    </DecisionsPage>
  );
};

const Search = ({ asked, onAsk }: { readonly asked: string; readonly onAsk: (text: string) => void }) => {
  const { t } = useLingui();
  const [text, setText] = useState(asked);
  return (
    <form
      role="search"
      aria-label={t`Search the register`}
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(text.trim());
      }}
    >
      <TextInput
        type="search"
        label={t`Words or a number`}
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        <Trans>Search the register</Trans>
      </Button>
    </form>
  );
};

interface FoundProps {
  readonly found: RegisterQuery['decisions'];
  readonly later: boolean;
  readonly onTurn: (after: string | null) => void;
}

const Found = ({ found: { nodes, totalCount, pageInfo }, later, onTurn }: FoundProps) => {
  const { t } = useLingui();
  return (
    <Panel
      title={t`Register of decisions`}
      aside={<Plural value={totalCount} one="# decision" other="# decisions" />}
    >
      {nodes.length === 0 ? (
        <EmptyState title={t`No decision matches`}>
          <Trans>
            Decisions stand here once a poll has closed with consensus or silence has not been broken.
          </Trans>
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {nodes.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} />
          ))}
        </ul>
      )}
      {(later || pageInfo.hasNextPage) && (
        <nav aria-label={t`Pages`} className={styles.more}>
          <Button variant="default" disabled={!later} onClick={() => onTurn(null)}>
            <Trans>Latest</Trans>
          </Button>
          <Button
            variant="default"
            disabled={!pageInfo.hasNextPage}
            onClick={() => onTurn(pageInfo.endCursor ?? null)}
          >
            <Trans>Earlier</Trans>
          </Button>
        </nav>
      )}
    </Panel>
  );
};
