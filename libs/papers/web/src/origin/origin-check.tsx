import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { pastedStatement, verifyOrigin } from '@parley/papers/model';
import { useState } from 'react';
import styles from '../parts/papers.module.css';

const sha256 = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

type Outcome = { readonly of: string | null } | 'NOTHING';

const outcomeOf = async (commitment: string, pasted: string): Promise<Outcome> => {
  const statement = pastedStatement(pasted);
  const origin = verifyOrigin(commitment, { statement, sha256: await sha256(statement) });
  return origin === null ? 'NOTHING' : { of: origin.originator };
};

/** Checks a statement that somebody was given, in the browser: it is sent nowhere. */
export const OriginCheck = ({ commitment }: { readonly commitment: string }) => {
  const { t } = useLingui();
  const [pasted, paste] = useState('');
  const [outcome, tell] = useState<Outcome | null>(null);
  return (
    <details>
      <summary>
        <Trans>Check a statement that you were given</Trans>
      </summary>
      <div className={styles.fields}>
        <Textarea
          label={t`Statement`}
          description={t`It is checked here and sent nowhere.`}
          autosize
          minRows={5}
          value={pasted}
          onChange={({ currentTarget }) => {
            paste(currentTarget.value);
            tell(null);
          }}
        />
        <div>
          <Button
            variant="default"
            disabled={pasted.trim() === ''}
            onClick={() => void outcomeOf(commitment, pasted).then(tell)}
          >
            <Trans>Check it</Trans>
          </Button>
        </div>
        <p role="status">{outcome !== null && <Outcome outcome={outcome} />}</p>
      </div>
    </details>
  );
};

const Outcome = ({ outcome }: { readonly outcome: Outcome }) => {
  if (outcome === 'NOTHING') return <Trans>This statement proves nothing about this paper.</Trans>;
  const { of } = outcome;
  return of === null ? (
    <Trans>It proves that the secretariat originated this paper.</Trans>
  ) : (
    <Trans>It proves that {of} originated this paper.</Trans>
  );
};
