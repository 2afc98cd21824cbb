import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PollHistoryDocument, type PollHistoryQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Instant, SeatChip, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './polls.module.css';
import { usePositionWords } from './use-position-words';

const EVERY_MS = 30_000;
const PAGE = 20;

type Said = NonNullable<PollHistoryQuery['poll']>['history']['nodes'][number];

/** All that was said for the seats, in order; folded in, and read when it is opened. */
export const PollHistory = ({ id }: { readonly id: string }) => {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>History of positions</Trans>
      </summary>
      {open && <Pages id={id} />}
    </details>
  );
};

const Pages = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [places, setPlaces] = useState<readonly string[]>([]);
  const { data } = useLiveQuery(PollHistoryDocument, {
    variables: { id, language, first: PAGE, after: places.at(-1) ?? null },
    everyMs: EVERY_MS,
  });
  const history = data?.poll?.history;
  if (history === undefined) return null;
  if (history.totalCount === 0)
    return (
      <p className="muted">
        <Trans>No position has been taken yet, or none that you may see.</Trans>
      </p>
    );
  const { hasNextPage, endCursor } = history.pageInfo;
  return (
    <>
      <ol className={styles.rows} aria-label={t`History of positions`}>
        {history.nodes.map((said) => (
          <Line key={`${said.delegation.code} ${said.at}`} said={said} />
        ))}
      </ol>
      <div className={styles.buttons}>
        {places.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setPlaces(places.slice(0, -1))}>
            <Trans>Earlier positions</Trans>
          </Button>
        )}
        {hasNextPage && endCursor !== null && (
          <Button size="compact-sm" variant="default" onClick={() => setPlaces([...places, endCursor])}>
            <Trans>Later positions</Trans>
          </Button>
        )}
      </div>
    </>
  );
};

const Line = ({
  said: { delegation, position, reason, at, by, underAuthority },
}: {
  readonly said: Said;
}) => {
  const words = usePositionWords();
  return (
    <li>
      <SeatChip seat={delegation} /> {words[position]}{' '}
      <span className="muted small">
        <Instant at={at} /> · {by.name}
        {underAuthority && (
          <>
            {', '}
            <Trans>under the head’s authority</Trans>
          </>
        )}
        {reason !== null && (
          <>
            {' — '}
            <bdi>{reason}</bdi>
          </>
        )}
      </span>
    </li>
  );
};
