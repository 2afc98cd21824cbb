import { useLingui } from '@lingui/react/macro';
import { RelabelNoteDocument, useAction, type WholeNoteFragment } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { RelabelForm } from '../parts/relabel-form';

interface DialogProps {
  readonly note: WholeNoteFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Who may see the note from now on, and why that changes. */
const RelabelDialog = ({ note: { id, version, label }, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [relabel, { pending, outcome }] = useAction(RelabelNoteDocument);
  return (
    <RelabelForm
      title={t`Relabel this note`}
      toldTo={t`Told to all who see the note afterwards.`}
      label={label}
      pending={pending}
      outcome={outcome}
      onRelabel={(asked) => relabel({ id, version, language, ...asked })}
      onDone={onDone}
      onClose={onClose}
    />
  );
};

export default RelabelDialog;
