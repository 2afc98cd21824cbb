import { Trans, useLingui } from '@lingui/react/macro';
import {
  AccreditPersonDocument,
  type AdministeredPersonFragment,
  ChangePersonDocument,
  newMutationId,
  useAction,
} from '@parley/api-client';
import { RefusalAlert, type ShownOutcome, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useViewer } from '../../viewer/viewer-context';
import { FormDialog } from '../parts/form-dialog';
import { draftOf, newPerson, type PersonDraft, personInput } from './person-draft';
import { PersonFields } from './person-fields';

export interface PersonDialogProps {
  /** Who is changed; `null` to accredit somebody new. */
  readonly person: AdministeredPersonFragment | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'email', 'role', 'delegation', 'clearance', 'caveats', 'password'];

/** Accredits a person, or changes who they are and what they may read. */
export const PersonDialog = ({ person, onDone, onClose }: PersonDialogProps) => {
  const { t } = useLingui();
  const seat = useViewer().person?.delegation?.code ?? '';
  const [draft, setDraft] = useState(() => (person === null ? newPerson(seat) : draftOf(person)));
  const [save, state] = useSave(person);
  const submit = async () => {
    if (await save(draft)) onDone();
  };
  const name = person?.name ?? '';
  return (
    <FormDialog
      title={person === null ? t`Accredit a person` : t`Change ${name}`}
      submit={person === null ? t`Accredit` : t`Save`}
      pending={state.pending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <RefusalAlert outcome={withoutField(state.outcome)} />
      <PersonFields
        draft={draft}
        onChange={(part: Partial<PersonDraft>) => setDraft({ ...draft, ...part })}
        outcome={state.outcome}
        known={person !== null}
      />
      {person !== null && (
        <p className="muted small">
          <Trans>
            A lower clearance takes effect at once, also on what is open now. A new password ends every
            sign-in.
          </Trans>
        </p>
      )}
    </FormDialog>
  );
};

/** Accredits, or changes who is there already; true when it was done. */
const useSave = (person: AdministeredPersonFragment | null) => {
  const { language } = useLocale();
  const [clientMutationId] = useState(newMutationId);
  const [accredit, accrediting] = useAction(AccreditPersonDocument);
  const [change, changing] = useAction(ChangePersonDocument);
  const save = async (draft: PersonDraft): Promise<boolean> => {
    const input = personInput(draft);
    const { kind } =
      person === null
        ? await accredit({ input, clientMutationId, language })
        : await change({ id: person.id, input, language });
    return kind === 'done';
  };
  return [save, person === null ? accrediting : changing] as const;
};

/** Above the form stands only what belongs to no field. */
const withoutField = (outcome: ShownOutcome | null): ShownOutcome | null =>
  outcome?.kind === 'refused' && FIELDS.includes(outcome.refusal.field ?? '') ? null : outcome;
