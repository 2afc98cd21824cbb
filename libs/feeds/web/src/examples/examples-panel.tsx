import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { CopyButton, Panel, PanelBody } from '@parley/ui';

import { type Example, EXAMPLES } from './examples';
import styles from './examples.module.css';

/** Ready programs with this server's address in them, and the token that was just issued. */
export const ExamplesPanel = ({ secret }: { readonly secret: string | null }) => {
  const { t } = useLingui();
  const names = useNames();
  return (
    <Panel title={t`Read it`}>
      <Tabs defaultValue="page">
        <Tabs.List className={styles.tabs ?? ''}>
          {EXAMPLES.map(({ id }) => (
            <Tabs.Tab key={id} value={id}>
              {names[id]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {EXAMPLES.map((example) => (
          <Tabs.Panel key={example.id} value={example.id}>
            <PanelBody>
              <Code example={example} secret={secret} />
            </PanelBody>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Panel>
  );
};

const useNames = (): Record<Example['id'], string> => {
  const { t } = useLingui();
  return {
    page: t`curl, as a page`,
    stream: t`curl, as it happens`,
    node: t`Node, over WebSocket`,
    python: t`Python, over HTTP`,
  };
};

const Code = ({ example, secret }: { readonly example: Example; readonly secret: string | null }) => {
  const names = useNames();
  const what = names[example.id];
  const text = example.text({ address: window.location.origin, token: secret ?? 'YOUR_TOKEN' });
  return (
    <>
      <div className={styles.head}>
        <p className="muted small">
          {secret === null ? (
            <Trans>Put your token’s secret in the place of YOUR_TOKEN.</Trans>
          ) : (
            <Trans>This holds the secret of the token you just issued.</Trans>
          )}
        </p>
        <CopyButton key={text} text={text} what={what} />
      </div>
      <pre className={styles.code} tabIndex={0} role="region" aria-label={what} data-example={example.id}>
        {text}
      </pre>
    </>
  );
};
