import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import {
  AgendaTemplatesDocument,
  ApplyAgendaTemplateDocument,
  newMutationId,
  RemoveAgendaTemplateDocument,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useRefresh } from '../parts/use-refresh';
import { useChangeReason } from './change-reason';

export interface TemplateDialogProps {
  /** The session that takes the items over. */
  readonly id: string;
  readonly onClose: () => void;
}

/** Puts the items of a template behind those of this agenda, or removes a template that is not needed any more. */
export const TemplateDialog = ({ id, onClose }: TemplateDialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const reason = useChangeReason();
  const refresh = useRefresh();
  const { data, refetch } = useQuery(AgendaTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  const templates = data?.agendaTemplates.nodes ?? [];
  const [clientMutationId] = useState(newMutationId);
  const [chosen, choose] = useState<string | null>(null);
  const [apply, state] = useAction(ApplyAgendaTemplateDocument);
  const [remove, removing] = useAction(RemoveAgendaTemplateDocument);
  const template = templates.find((one) => one.id === chosen) ?? templates[0];
  const confirm = async () => {
    const templateId = template?.id ?? '';
    const { kind } = await apply({ sessionId: id, templateId, reason, clientMutationId, language });
    refresh();
    if (kind === 'done') onClose();
  };
  const none = [{ value: '', label: t`There is no template yet` }];
  return (
    <ConfirmDialog
      open
      title={t`Items of a template`}
      confirm={t`Add its items`}
      pending={state.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <NativeSelect
        label={t`Template`}
        data={templates.length === 0 ? none : templates.map((one) => ({ value: one.id, label: one.name }))}
        value={template?.id ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {template !== undefined && (
        <>
          <p className="small muted">
            <Plural value={template.items.length} one="# item" other="# items" />
            {': '}
            {template.items.map(({ title }) => title).join(' · ')}
          </p>
          <Button
            variant="subtle"
            size="compact-sm"
            loading={removing.pending}
            onClick={() => void remove({ id: template.id }).then(() => refetch())}
          >
            <Trans>Remove this template</Trans>
          </Button>
        </>
      )}
      <RefusalAlert outcome={state.outcome ?? removing.outcome} />
    </ConfirmDialog>
  );
};
