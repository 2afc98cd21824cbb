import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { SessionsForPapersDocument } from '@parley/api-client';
import { useSeats, useViewer } from '@parley/delegations/web';
import { PAPER_LANGUAGES } from '@parley/papers/model';
import { LabelFields, Panel, PanelBody, type ShownOutcome, useNow } from '@parley/ui';
import { useState } from 'react';
import styles from '../parts/papers.module.css';
import { usePaperWords } from '../parts/use-paper-words';
import { complaintAt } from './is-at-field';
import type { PaperDraft } from './paper-draft';

interface KindFieldsProps {
  readonly draft: PaperDraft;
  readonly onChange: (draft: PaperDraft) => void;
  readonly outcome: ShownOutcome | null;
}

/** What a paper is, what it is for, and who may see it once it is circulated. */
export const KindFields = ({ draft, onChange, outcome }: KindFieldsProps) => {
  const { t } = useLingui();
  const words = usePaperWords();
  const { clearance, person, viewerCan } = useViewer();
  const seats = useSeats();
  return (
    <Panel title={t`What it is`}>
      <PanelBody>
        <div className={styles.fields}>
          <NativeSelect
            label={t`Kind`}
            data={viewerCan.draftPapers.map((kind) => ({ value: kind, label: words.kind(kind) }))}
            value={draft.kind}
            onChange={({ currentTarget }) => {
              const kind = viewerCan.draftPapers.find((known) => known === currentTarget.value);
              onChange({ ...draft, kind: kind ?? draft.kind });
            }}
          />
          <NativeSelect
            label={t`Language`}
            data={PAPER_LANGUAGES.map((value) => ({ value, label: words.language(value) }))}
            value={draft.language}
            onChange={({ currentTarget }) => {
              const language = PAPER_LANGUAGES.find((known) => known === currentTarget.value);
              onChange({ ...draft, language: language ?? draft.language });
            }}
          />
          <DestinationFields draft={draft} onChange={onChange} outcome={outcome} />
          <LabelFields
            value={draft.label}
            onChange={(label) => onChange({ ...draft, label })}
            seats={seats}
            ceiling={clearance}
            caveats={person?.caveats ?? []}
            error={complaintAt(outcome, 'label')}
          />
        </div>
      </PanelBody>
    </Panel>
  );
};

const DAY_MS = 86_400_000;

const DestinationFields = ({ draft, onChange }: KindFieldsProps) => {
  const { t } = useLingui();
  const now = useNow();
  const [from] = useState(() => new Date(now - DAY_MS).toISOString());
  const { data } = useQuery(SessionsForPapersDocument, { variables: { from } });
  const sessions = (data?.sessions.nodes ?? []).filter(({ state }) => state !== 'CANCELLED');
  const items = sessions.find(({ id }) => id === draft.sessionId)?.agenda ?? [];
  return (
    <>
      <NativeSelect
        label={t`For the session`}
        data={[
          { value: '', label: t`None yet` },
          ...sessions.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${startsAt.slice(0, 10)} ${title}`,
          })),
        ]}
        value={draft.sessionId}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, sessionId: currentTarget.value, agendaItemId: '' })
        }
      />
      {items.length > 0 && (
        <NativeSelect
          label={t`For the item`}
          data={[
            { value: '', label: t`None yet` },
            ...items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
          ]}
          value={draft.agendaItemId}
          onChange={({ currentTarget }) => onChange({ ...draft, agendaItemId: currentTarget.value })}
        />
      )}
    </>
  );
};
