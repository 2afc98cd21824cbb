import { useShownLabel } from '@parley/sessions/web';
import { LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import type { ShownDecision } from './decision-screen';

/** The picture that a decision agreed, under its own label, which may be narrower than the decision’s. */
export const AgreedPicture = ({
  picture: { id, title, label },
}: {
  readonly picture: NonNullable<ShownDecision['picture']>;
}) => {
  useShownLabel(label);
  return (
    <>
      <Link to={`/awareness/pictures/${encodeURIComponent(id)}`}>{title}</Link> <LabelTag marking={label} />
    </>
  );
};
