import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { SilencePageQuery } from '@parley/api-client';
import { paperPath } from '@parley/sessions/web';
import { Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ProposeSilence } from './propose-lazily';
import { silencePath } from './silence-path';
import styles from './silences.module.css';

type WholeSilence = NonNullable<SilencePageQuery['silence']>;

interface WholeProps {
  readonly silence: WholeSilence;
}

const OVER: readonly WholeSilence['state'][] = ['BROKEN', 'AT_TABLE', 'WITHDRAWN', 'NOT_ADOPTED'];

const laterThan = ({ text }: WholeSilence): WholeSilence['text']['paper']['current'] =>
  text.paper.current !== null && text.paper.current.id !== text.id ? text.paper.current : null;

/** That a revised text is before the forum, and what it means for this procedure. */
export const LaterText = ({ silence }: WholeProps) => {
  const later = laterThan(silence);
  if (later === null || silence.next !== null) return null;
  const runs = silence.state === 'UNDER_SILENCE' || silence.state === 'PROPOSED';
  const link = <Link to={paperPath(silence.text.paper.id)}>{later.reference}</Link>;
  return (
    <p className={styles.notice}>
      {runs ? (
        <Trans>
          A revised text has been circulated: {link}. Silence stays on the text below, which is adopted at the
          expiry unless it is broken or withdrawn.
        </Trans>
      ) : (
        <Trans>A revised text has been circulated: {link}. It is not under silence.</Trans>
      )}
    </p>
  );
};

/** Puts the revised text under silence, in place of this one; offered once this one is over and was not taken up. */
export const TakeUp = ({ silence, onDone }: WholeProps & { readonly onDone: () => void }) => {
  const navigate = useNavigate();
  const [asking, ask] = useState(false);
  const { id, state, next, basis, members, text } = silence;
  const later = laterThan(silence);
  if (later === null || next !== null || !OVER.includes(state) || text.paper.state !== 'CIRCULATED')
    return null;
  return (
    <>
      <Button onClick={() => ask(true)}>
        <Trans>Put the revised text under silence…</Trans>
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <ProposeSilence
            revisionId={later.id}
            label={text.paper.label}
            earlier={{
              ...{ id, basis, reference: text.reference },
              named: basis === 'NAMED' ? members.map(({ code }) => code) : [],
            }}
            onClose={() => ask(false)}
            onDone={(proposed) => {
              ask(false);
              onDone();
              void navigate(silencePath(proposed));
            }}
          />
        </Suspense>
      )}
    </>
  );
};
