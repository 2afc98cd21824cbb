import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RegisterDocument, type RegisterQuery } from '@parley/api-client';
import { useLiveQuery, useScreenMarking } from '@parley/sessions/web';
import { EmptyState, ErrorState, Loading, Pages, Panel, useLocale } from '@parley/ui';
import { DecisionsPage } from '../parts/decisions-page';
import { DecisionRow } from './decision-row';
import styles from './register.module.css';
import { RegisterSearch } from './register-search';
import { useRegisterFilter } from './use-register-filter';

const EVERY_MS = 15_000;

/** Every decision that the reader may see, the latest first, found by number or by words. What is asked for is in the address. */
export const Component = () => {
  const { language } = useLocale();
  const [asked, ask] = useRegisterFilter();
  const { text, year, reachedBy, after } = asked;
  const { data, failed, refetch } = useLiveQuery(RegisterDocument, {
    variables: { language, text: text === '' ? null : text, year, reachedBy, after },
    everyMs: EVERY_MS,
  });
  const marking = useScreenMarking(
    (data?.decisions.nodes ?? []).map(({ label }) => ({ aggregateLabel: label })),
  );
  return (
    <DecisionsPage marking={marking}>
      <RegisterSearch key={text} asked={asked} onAsk={ask} />
      {data === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {data !== undefined && (
        <Found
          found={data.decisions}
          later={after !== null}
          onTurn={(next) => ask({ ...asked, after: next })}
        />
      )}
    </DecisionsPage>
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
      <Pages
        before={{ said: t`Latest`, onTurn: later ? () => onTurn(null) : null }}
        after={{
          said: t`Earlier`,
          onTurn: pageInfo.hasNextPage ? () => onTurn(pageInfo.endCursor ?? null) : null,
        }}
      />
    </Panel>
  );
};
