import { useLingui } from '@lingui/react/macro';
import { RelabelPictureDocument, useAction, type WholePictureFragment } from '@parley/api-client';
import { RelabelForm } from '../parts/relabel-form';

interface DialogProps {
  readonly picture: WholePictureFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Who may see the picture from now on, and why that changes. */
const RelabelPictureDialog = ({ picture: { id, version, label }, onDone, onClose }: DialogProps) => {
  const { t } = useLingui();
  const [relabel, { pending, outcome }] = useAction(RelabelPictureDocument);
  return (
    <RelabelForm
      title={t`Relabel this picture`}
      toldTo={t`Told to all who see the picture afterwards.`}
      label={label}
      pending={pending}
      outcome={outcome}
      onRelabel={(asked) => relabel({ id, version, ...asked })}
      onDone={onDone}
      onClose={onClose}
    />
  );
};

export default RelabelPictureDialog;
