import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { SessionWholeFragment } from '@parley/api-client';
import { useState } from 'react';
import { CopyDialog } from './copy-dialog';
import { SaveTemplateDialog } from './save-template-dialog';
import { TemplateDialog } from './template-dialog';

type Asking = 'copy' | 'template' | 'save' | null;

/** What an agenda takes over from elsewhere, and what of it is kept for others. */
export const TakeOver = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const [asking, ask] = useState<Asking>(null);
  const close = () => ask(null);
  const { id, startsAt } = session;
  return (
    <span role="group" aria-label={t`Take over and keep`}>
      <Button variant="subtle" size="compact-sm" onClick={() => ask('copy')}>
        <Trans>Copy from a session…</Trans>
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={() => ask('template')}>
        <Trans>From a template…</Trans>
      </Button>
      {session.agenda.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => ask('save')}>
          <Trans>Keep as a template…</Trans>
        </Button>
      )}
      {asking === 'copy' && <CopyDialog id={id} startsAt={startsAt} onClose={close} />}
      {asking === 'template' && <TemplateDialog id={id} onClose={close} />}
      {asking === 'save' && <SaveTemplateDialog id={id} title={session.title} onClose={close} />}
    </span>
  );
};
