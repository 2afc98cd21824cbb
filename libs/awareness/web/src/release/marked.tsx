import type { WholeLabelFragment } from '@parley/api-client';
import { useShownLabel } from '@parley/sessions/web';

/** Adds a label to the marking of the screen, for as long as what bears it stands there. */
export const Marked = ({ label }: { readonly label: WholeLabelFragment }) => {
  useShownLabel(label);
  return null;
};
