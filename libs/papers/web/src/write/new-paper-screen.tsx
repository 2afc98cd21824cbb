import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { CreatePaperDocument, newMutationId, useAction } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { LinkButton } from '@parley/sessions/web';
import { NoPermission, Page, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paperPath, PAPERS_PATH } from '../parts/paper-path';
import styles from '../parts/papers.module.css';
import { isAtField } from './is-at-field';
import { KindFields } from './kind-fields';
import { newPaperDraft, type PaperDraft, paperInputOf } from './paper-draft';
import { TextFields } from './text-fields';

/** Where a paper is begun. */
export const Component = () => {
  const { t } = useLingui();
  const kinds = useViewer().viewerCan.draftPapers;
  return (
    <Page
      title={t`New paper`}
      lead={
        <Trans>It stays with your own side and the secretariat until it is submitted and circulated.</Trans>
      }
    >
      {kinds.length > 0 ? <NewPaper /> : <NoPermission />}
    </Page>
  );
};

const NewPaper = () => {
  const { language } = useLocale();
  const navigate = useNavigate();
  const kinds = useViewer().viewerCan.draftPapers;
  const [draft, setDraft] = useState<PaperDraft>(() => newPaperDraft(kinds, language));
  // The same id until it is done: pressing again after a lost answer makes no second paper.
  const [clientMutationId] = useState(newMutationId);
  const [create, { pending, outcome }] = useAction(CreatePaperDocument);
  const save = async () => {
    const ended = await create({ input: paperInputOf(draft), clientMutationId, language });
    if (ended.kind === 'done') await navigate(paperPath(ended.data.id));
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextFields draft={draft} onChange={setDraft} outcome={outcome} lang={draft.language} />
      <KindFields draft={draft} onChange={setDraft} outcome={outcome} />
      <RefusalAlert outcome={isAtField(outcome, ['title', 'markdown', 'label']) ? null : outcome} />
      <div className={styles.buttons}>
        <Button type="submit" loading={pending}>
          <Trans>Save the draft</Trans>
        </Button>
        <LinkButton to={PAPERS_PATH} variant="default">
          <Trans>Back to the papers</Trans>
        </LinkButton>
      </div>
      {isAtField(outcome, ['title', 'markdown', 'label']) && (
        <p role="alert">
          <Trans>Nothing was saved: one field needs your attention.</Trans>
        </p>
      )}
    </form>
  );
};
