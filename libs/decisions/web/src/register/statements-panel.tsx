import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { AttachStatementDocument, type StatementLineFragment, useAction } from '@parley/api-client';
import { fieldError, Instant, Panel, PanelBody, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import styles from './register.module.css';

interface Props {
  readonly decision: {
    readonly id: string;
    readonly statements: readonly StatementLineFragment[];
    readonly viewerCan: { readonly attachStatement: boolean };
  };
  readonly onDone: () => void;
}

/** Interpretative statements on a decision, a poll or a procedure, each with its date, and a form for whoever may attach one. */
export const StatementsPanel = ({ decision: { id, statements, viewerCan }, onDone }: Props) => {
  const { t } = useLingui();
  const [writing, write] = useState(false);
  return (
    <Panel title={t`Interpretative statements`}>
      {statements.length === 0 ? (
        <PanelBody>
          <p className="muted">
            <Trans>No statement was made.</Trans>
          </p>
        </PanelBody>
      ) : (
        <ul className={styles.rows}>
          {statements.map(({ delegation, text, at, underAuthority }) => (
            <li key={`${delegation.code} ${at}`} className={styles.row}>
              <strong>{delegation.name}</strong> <Instant at={at} />
              {underAuthority && (
                <>
                  {' '}
                  <Trans>under the head’s authority</Trans>
                </>
              )}
              <p className={styles.why}>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {viewerCan.attachStatement && (
        <PanelBody>
          {writing ? (
            <Attach
              id={id}
              onDone={() => {
                write(false);
                onDone();
              }}
            />
          ) : (
            <Button variant="default" onClick={() => write(true)}>
              <Trans>Make a statement…</Trans>
            </Button>
          )}
        </PanelBody>
      )}
    </Panel>
  );
};

const Attach = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [repeat, setRepeat] = useState(() => crypto.randomUUID());
  const [attach, state] = useAction(AttachStatementDocument);
  const send = async () => {
    const { kind } = await attach({ to: id, text, clientMutationId: repeat });
    if (kind !== 'done') return;
    setText('');
    setRepeat(crypto.randomUUID());
    onDone();
  };
  const atField = fieldError(state.outcome, 'text');
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        label={t`Statement of your delegation`}
        description={t`It is dated now, and is neither changed nor deleted.`}
        rows={4}
        maxLength={10_000}
        value={text}
        error={atField}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" loading={state.pending}>
          <Trans>Attach the statement</Trans>
        </Button>
      </div>
      <RefusalAlert outcome={atField === undefined ? state.outcome : null} />
    </form>
  );
};
