import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CorrectConsultationRequestDocument, type RequestWholeFragment, useAction } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { useState } from 'react';
import { draftOfRequest, requestInputOf } from './request-draft';
import { RequestForm } from './request-form';
import { useRefresh } from '../parts/use-refresh';

export interface CorrectRequestProps {
  readonly request: RequestWholeFragment;
  readonly onDone: () => void;
}

/** Corrects a request that is not acknowledged yet. What somebody else corrected meanwhile is refused, and said. */
export const CorrectRequest = ({ request, onDone }: CorrectRequestProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const refresh = useRefresh();
  const [begun] = useState({ version: request.version, draft: draftOfRequest(request) });
  const [draft, setDraft] = useState(begun.draft);
  const [correct, state] = useAction(CorrectConsultationRequestDocument);
  const save = async () => {
    const { version } = begun;
    const ended = await correct({ id: request.id, version, input: requestInputOf(draft), language });
    if (ended.kind === 'done') onDone();
    else refresh();
  };
  return (
    <RequestForm
      draft={draft}
      onChange={setDraft}
      state={state}
      submit={t`Save`}
      onSubmit={() => void save()}
      back={
        <Button variant="default" onClick={onDone}>
          <Trans>Back without saving</Trans>
        </Button>
      }
    />
  );
};
