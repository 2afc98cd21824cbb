import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { CopyButton } from '@parley/ui';
import { useEffect, useRef } from 'react';
import styles from './hall.module.css';

/** The address of a link that was made just now: it is shown this once. */
export const NewLink = ({ address }: { readonly address: string }) => {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const whole = new URL(address, window.location.origin).href;
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.made}>
      <TextInput
        ref={field}
        label={t`Address for the screen in the hall`}
        description={t`Shown this once. Open it on the machine in the hall; nobody signs in there. Whoever has it sees what the hall sees.`}
        value={whole}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.buttons}>
        <CopyButton text={whole} what={t`address for the hall`} />
        <a href={whole} target="_blank" rel="noreferrer">
          <Trans>Open it here</Trans>
        </a>
      </div>
    </div>
  );
};
