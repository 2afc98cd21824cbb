import type { RequestLineFragment } from '@parley/api-client';

/** The clock of a request that ends next. */
export interface NextClock {
  readonly kind: 'ACKNOWLEDGE' | 'CONVENE';
  /** RFC 3339. */
  readonly by: string;
}

type Timed = Pick<RequestLineFragment, 'state' | 'acknowledgeBy' | 'conveneBy'>;

/** Which clock a reader looks at now; `null` once a request is convened or withdrawn. */
export const nextClock = ({ state, acknowledgeBy, conveneBy }: Timed): NextClock | null => {
  switch (state) {
    case 'SUBMITTED':
      return { kind: 'ACKNOWLEDGE', by: acknowledgeBy };
    case 'ACKNOWLEDGED':
    case 'SCHEDULED':
      return { kind: 'CONVENE', by: conveneBy };
    case 'CONVENED':
    case 'WITHDRAWN':
      return null;
  }
};
