import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import {
  ConcludeSilenceDocument,
  ExtendSilenceDocument,
  ObjectToSilenceDocument,
  useAction,
  WithdrawSilenceDocument,
} from '@parley/api-client';
import { fieldError, useReaderZone, ZonedDateTimeField } from '@parley/ui';
import { useState } from 'react';
import { type DialogProps, Reasoned } from './reasoned';

/** Asks for the reason before a member objects to using the procedure. */
export const ObjectDialog = ({ id, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const [act, state] = useAction(ObjectToSilenceDocument);
  return (
    <Reasoned
      title={t`Object to the silence procedure?`}
      confirm={t`Object to the procedure`}
      follows={
        <Trans>
          The text goes back to the table. All members are told that your delegation objected, and why.
        </Trans>
      }
      {...{ state, onClose }}
      onConfirm={(reason) => void act({ id, reason }).then(({ kind }) => kind === 'done' && onDone())}
    />
  );
};

/** Asks for the reason before the text is taken from under silence. */
export const WithdrawDialog = ({ id, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const [act, state] = useAction(WithdrawSilenceDocument);
  return (
    <Reasoned
      title={t`Withdraw the text from under silence?`}
      confirm={t`Withdraw the text`}
      danger
      follows={<Trans>The procedure ends without a decision. All members are told why.</Trans>}
      {...{ state, onClose }}
      onConfirm={(reason) => void act({ id, reason }).then(({ kind }) => kind === 'done' && onDone())}
    />
  );
};

/** Asks for the new expiry, and why. */
export const ExtendDialog = ({ id, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  const [expiresAt, setExpiresAt] = useState<string | null>(null);
  const [act, state] = useAction(ExtendSilenceDocument);
  const confirm = (reason: string): void => {
    if (expiresAt !== null)
      void act({ id, expiresAt, reason }).then(({ kind }) => kind === 'done' && onDone());
  };
  return (
    <Reasoned
      title={t`Extend the period of silence`}
      confirm={t`Extend the period`}
      follows={<Trans>Later than the present expiry. All members are told why.</Trans>}
      {...{ state, onClose }}
      onConfirm={confirm}
    >
      <ZonedDateTimeField
        label={t`Silence expires`}
        value={expiresAt}
        zone={zone}
        required
        error={fieldError(state.outcome, 'expiresAt')}
        onChange={setExpiresAt}
      />
    </Reasoned>
  );
};

const OUTCOMES = ['AT_TABLE', 'NOT_ADOPTED', 'ADOPTED'] as const;

/** Asks what becomes of a text that silence did not settle. */
export const ConcludeDialog = ({ id, onClose, onDone }: DialogProps) => {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('NOT_ADOPTED');
  const [act, state] = useAction(ConcludeSilenceDocument);
  return (
    <Reasoned
      title={t`State the outcome`}
      confirm={t`State the outcome`}
      follows={<Trans>All members are told.</Trans>}
      {...{ state, onClose }}
      onConfirm={(reason) =>
        void act({ id, outcome, reason }).then(({ kind }) => kind === 'done' && onDone())
      }
    >
      <NativeSelect
        label={t`Outcome`}
        data={[
          { value: 'NOT_ADOPTED', label: t`Not adopted` },
          { value: 'AT_TABLE', label: t`Back at the table` },
          { value: 'ADOPTED', label: t`Adopted under silence` },
        ]}
        value={outcome}
        onChange={({ currentTarget }) =>
          setOutcome(OUTCOMES.find((known) => known === currentTarget.value) ?? 'NOT_ADOPTED')
        }
      />
    </Reasoned>
  );
};
