import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import {
  BreakSilenceDocument,
  OwnAmendmentsDocument,
  type OwnAmendmentsQuery,
  useAction,
} from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { ProposeAmendmentPart } from '@parley/papers/web';
import { fieldError, type ShownOutcome } from '@parley/ui';
import { Suspense, useState } from 'react';
import { type DialogProps, Reasoned } from './reasoned';

/** Asks for the reason before silence is broken, and for the delegation's amendment on the text if it has one; says what follows. */
const BreakDialog = ({ id, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const [amendment, setAmendment] = useState('');
  const [act, state] = useAction(BreakSilenceDocument);
  return (
    <Reasoned
      title={t`Break silence?`}
      confirm={t`Break silence`}
      danger
      follows={
        <Trans>
          The text is not adopted. All members are told at once that your delegation broke silence, and why.
          This cannot be taken back. To put an understanding on record without breaking silence, make an
          interpretative statement.
        </Trans>
      }
      {...{ state, onClose }}
      onConfirm={(reason) =>
        void act({ id, reason, amendmentId: amendment === '' ? null : amendment }).then(
          ({ kind }) => kind === 'done' && onDone(),
        )
      }
      besides={<OwnAmendment id={id} value={amendment} onChange={setAmendment} outcome={state.outcome} />}
    />
  );
};

interface AmendmentProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly outcome: ShownOutcome | null;
}

interface Own {
  readonly amendments: readonly Known[];
  /** The paper, where the reader may propose an amendment to it now. */
  readonly paperId: string | null;
  readonly again: () => Promise<readonly Known[]>;
}

type Text = NonNullable<OwnAmendmentsQuery['silence']>['text'];
type Known = Text['paper']['amendments'][number];

const ownOn = (text: Text | undefined, own: string | undefined): readonly Known[] =>
  (text?.paper.amendments ?? []).filter(
    ({ state, proposer, revision }) =>
      state === 'PROPOSED' && proposer.code === own && revision.id === text?.id,
  );

/** Amendments of the reader's own delegation on this very text that are still proposed. */
const useOwnAmendments = (id: string): Own => {
  const own = useViewer().person?.delegation?.code;
  const { data, refetch } = useQuery(OwnAmendmentsDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const paper = data?.silence?.text.paper;
  return {
    amendments: ownOn(data?.silence?.text, own),
    paperId: paper?.viewerCanNegotiate.amend === true ? paper.id : null,
    again: async () => ownOn((await refetch().catch(() => undefined))?.data?.silence?.text, own),
  };
};

/** One of the delegation's own amendments, or a new one. */
const OwnAmendment = ({ id, value, onChange, outcome }: AmendmentProps) => {
  const { t } = useLingui();
  const [writing, write] = useState(false);
  const { amendments, paperId, again } = useOwnAmendments(id);
  // What has just been written is what is meant.
  const written = async (): Promise<void> => {
    write(false);
    const before = new Set(amendments.map((one) => one.id));
    const added = (await again()).find((one) => !before.has(one.id));
    if (added !== undefined) onChange(added.id);
  };
  return (
    <>
      <NativeSelect
        label={t`Your amendment on this text`}
        description={t`It says what your delegation would agree to. It goes to all members with the reason.`}
        data={[
          { value: '', label: t`None` },
          ...amendments.map(({ id: own, paragraph, text }) => ({
            value: own,
            label: t`Paragraph ${paragraph}: ${text ?? t`deletion`}`.slice(0, 100),
          })),
        ]}
        value={value}
        error={fieldError(outcome, 'amendmentId')}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {paperId !== null && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => write(true)}>
            <Trans>Write an amendment…</Trans>
          </Button>
        </div>
      )}
      {writing && paperId !== null && (
        <Suspense fallback={null}>
          <ProposeAmendmentPart id={paperId} onClose={() => void written()} />
        </Suspense>
      )}
    </>
  );
};

export default BreakDialog;
