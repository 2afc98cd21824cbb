import { addCatalogue, lazyPart } from '@parley/ui';
import { Suspense } from 'react';
import { sessionsCatalogue } from '../routes';
import type { SuspensionLineProps } from './suspension-line';

const Loaded = lazyPart(async () => {
  const [{ SuspensionLine }] = await Promise.all([
    import('./suspension-line'),
    addCatalogue(sessionsCatalogue),
  ]);
  return { default: SuspensionLine };
});

/** Why a session stands still, for screens of other libraries: loaded with its wording when one is suspended. */
export const LazySuspensionLine = (props: SuspensionLineProps) => (
  <Suspense>{props.suspension !== null && <Loaded {...props} />}</Suspense>
);
