import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  newMutationId,
  TakeReleaseBackDocument,
  useAction,
  type WholeReleaseFragment,
} from '@parley/api-client';
import { Instant, lazyPart, RefusalAlert, SeatChip, useLocale } from '@parley/ui';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import styles from '../note/note.module.css';
import { notePath } from '../paths';
import { Marked } from './marked';
import { ReleaseStanding } from './release-standing';

/** Loaded when a request is answered for the first time. */
const AnswerDialog = lazyPart(() => import('./answer-dialog'));

interface CardProps {
  readonly request: WholeReleaseFragment;
  /** Whether the tear-line is named: not on its own page. */
  readonly named?: boolean;
  readonly onDone: () => void;
}

/** One request: who asks for what and why, how it stands, and what the viewer may do about it. */
export const ReleaseCard = ({ request, named = false, onDone }: CardProps) => {
  const [answering, answer] = useState<'grant' | 'refuse' | null>(null);
  const { tearLine } = request;
  return (
    <li>
      {tearLine != null && <Marked label={tearLine.label} />}
      <span className={styles.head}>
        <SeatChip seat={request.delegation} /> <ReleaseStanding request={request} />
      </span>
      {named && tearLine != null && <Link to={notePath(tearLine.id)}>{tearLine.title}</Link>}
      <span>{request.reason}</span>
      {request.answer != null && (
        <span>
          <Trans>Answer: {request.answer}</Trans>
        </span>
      )}
      <span className={styles.small}>
        <Instant at={request.answeredAt ?? request.askedAt} />
      </span>
      <Effect request={request} />
      <Abilities request={request} onAnswer={answer} onDone={onDone} />
      {answering !== null && (
        <Suspense>
          <AnswerDialog request={request} answer={answering} onDone={onDone} onClose={() => answer(null)} />
        </Suspense>
      )}
    </li>
  );
};

interface AbilitiesProps extends Pick<CardProps, 'request' | 'onDone'> {
  readonly onAnswer: (answer: 'grant' | 'refuse') => void;
}

const Abilities = ({ request, onAnswer, onDone }: AbilitiesProps) => {
  const { viewerCan } = request;
  return (
    <div className={styles.actions}>
      {viewerCan.grant && request.effect !== 'RELEASED_ALREADY' && (
        <Button size="xs" onClick={() => onAnswer('grant')}>
          <Trans>Grant…</Trans>
        </Button>
      )}
      {viewerCan.refuse && (
        <Button size="xs" variant="default" onClick={() => onAnswer('refuse')}>
          <Trans>Refuse…</Trans>
        </Button>
      )}
      {viewerCan.takeBack && <TakeBack request={request} onDone={onDone} />}
    </div>
  );
};

/** What the originator has to know before it grants. */
const Effect = ({ request }: { readonly request: WholeReleaseFragment }) => {
  if (request.state !== 'OPEN' || request.effect == null || request.effect === 'READ') return null;
  return (
    <span className={styles.small}>
      {request.effect === 'BEYOND_CLEARANCE' ? (
        <Trans>Granting would not help: nobody of that delegation holds the level or the caveats.</Trans>
      ) : (
        <Trans>
          It is released to that delegation already; its level or a caveat keeps it from who asked.
        </Trans>
      )}
    </span>
  );
};

const TakeBack = ({ request, onDone }: Pick<CardProps, 'request' | 'onDone'>) => {
  const { language } = useLocale();
  const [mutationId, renew] = useState(newMutationId);
  const [takeBack, { pending, outcome }] = useAction(TakeReleaseBackDocument);
  const submit = async (): Promise<void> => {
    const ended = await takeBack({ id: request.id, language, clientMutationId: mutationId });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') onDone();
  };
  return (
    <>
      <Button size="xs" variant="default" loading={pending} onClick={() => void submit()}>
        <Trans>Take the request back</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </>
  );
};
