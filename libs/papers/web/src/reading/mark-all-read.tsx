import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { MarkAllPapersReadDocument, useAction } from '@parley/api-client';
import { RefusalAlert } from '@parley/ui';
import { useCountAgain } from './use-count-again';

interface MarkAllReadProps {
  /** Only the papers of this session. */
  readonly sessionId?: string;
  readonly onDone: () => void;
}

/** Marks everything that the reader has yet to read as read. */
export const MarkAllRead = ({ sessionId, onDone }: MarkAllReadProps) => {
  const [act, { pending, outcome }] = useAction(MarkAllPapersReadDocument);
  const countAgain = useCountAgain();
  const done = (): void => {
    countAgain();
    onDone();
  };
  return (
    <div>
      <Button
        variant="default"
        loading={pending}
        onClick={() => void act({ sessionId: sessionId ?? null }).then(done)}
      >
        <Trans>Mark all as read</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </div>
  );
};
