import { Trans } from '@lingui/react/macro';
import type { PaperWholeFragment } from '@parley/api-client';
import { Link } from 'react-router';
import { paperPath } from '../parts/paper-path';
import layout from './paper-layout.module.css';

/** Above a superseded paper: that nothing more is done with it, and the way to what took its place. */
export const SupersededNotice = ({ paper: { supersededBy } }: { readonly paper: PaperWholeFragment }) =>
  supersededBy === null ? null : (
    <p className={layout.notice} role="status">
      <Trans>This paper was superseded. In its place:</Trans>{' '}
      {supersededBy.reference !== null && <span className="mono">{supersededBy.reference} </span>}
      <Link to={paperPath(supersededBy.id)} lang={supersededBy.language.toLowerCase()}>
        {supersededBy.title}
      </Link>
    </p>
  );
