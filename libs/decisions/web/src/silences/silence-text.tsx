import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SilencesOfTextDocument, type SilencesOfTextQuery } from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { useLocale } from '@parley/ui';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { ProposeSilence } from './propose-lazily';
import { silencePath } from './silence-path';
import type { BasisDraft } from '../parts/question-fields';
import { SilenceRow } from './silence-row';
import styles from './silences.module.css';

const EVERY_MS = 15_000;
const OVER = ['WITHDRAWN', 'BROKEN', 'AT_TABLE', 'NOT_ADOPTED'];

/** With a circulated text: silence procedures on it, and for the chair the way to propose one. */
export const SilenceText = ({ revisionId }: { readonly paperId: string; readonly revisionId: string }) => {
  const { language } = useLocale();
  const [proposing, propose] = useState(false);
  const { data, refetch } = useLiveQuery(SilencesOfTextDocument, {
    variables: { id: revisionId, language },
    everyMs: EVERY_MS,
  });
  const text = data?.node?.__typename === 'PaperRevision' ? data.node : null;
  if (data === undefined || text === null) return null;
  const mayPropose = data.viewer.viewerCan.proposeSilence && canBePut(text);
  return (
    <>
      {text.silences.length > 0 && (
        <ul className={styles.rows}>
          {text.silences.map((silence) => (
            <SilenceRow key={silence.id} silence={silence} />
          ))}
        </ul>
      )}
      {mayPropose && (
        <div className={styles.buttons}>
          <Button variant="default" onClick={() => propose(true)}>
            <Trans>Put under silence…</Trans>
          </Button>
        </div>
      )}
      <EarlierUnderSilence text={text} />
      {proposing && (
        <Suspense fallback={null}>
          <ProposeSilence
            revisionId={text.id}
            label={text.paper.label}
            earlier={earlierOf(text)}
            onClose={() => propose(false)}
            onDone={() => {
              propose(false);
              refetch();
            }}
          />
        </Suspense>
      )}
    </>
  );
};

const canBePut = ({ state, paper, silences }: Text): boolean =>
  state === 'CIRCULATED' && paper.kind !== 'NON_PAPER' && silences.every((one) => OVER.includes(one.state));

type Text = Extract<NonNullable<SilencesOfTextQuery['node']>, { __typename: 'PaperRevision' }>;

// The last procedure on an earlier text of the paper that ended without its adoption, and was not taken up yet.
const earlierOf = ({ id, paper: { revisions } }: Text): Earlier | undefined =>
  revisions
    .filter((one) => one.id !== id)
    .flatMap(({ reference, silences }) => silences.map((silence) => ({ ...silence, reference })))
    .filter(({ state, next }) => OVER.includes(state) && next === null)
    .map(({ id: silenceId, reference, basis, members }) => ({
      ...{ id: silenceId, reference, basis },
      named: basis === 'NAMED' ? members.map(({ code }) => code) : [],
    }))
    .at(-1);

interface Earlier {
  readonly id: string;
  readonly reference: string | null;
  readonly basis: BasisDraft['basis'];
  readonly named: BasisDraft['named'];
}

/** That an earlier text of the paper is still under silence, and what the later one means for it: nothing. */
const EarlierUnderSilence = ({ text: { id, paper } }: { readonly text: Text }) => {
  const running = paper.revisions
    .filter((one) => one.id !== id)
    .flatMap(({ reference, silences }) => silences.map((silence) => ({ ...silence, reference })))
    .find(({ state }) => state === 'UNDER_SILENCE' || state === 'PROPOSED');
  if (running === undefined) return null;
  const { reference } = running;
  return (
    <p className={styles.notice}>
      <Trans>
        The earlier text {reference} is still <Link to={silencePath(running.id)}>under silence</Link>, and is
        adopted at its expiry if nobody breaks it. This later text changes nothing in that. To ask for
        agreement to this one, withdraw the earlier from under silence first.
      </Trans>
    </p>
  );
};
