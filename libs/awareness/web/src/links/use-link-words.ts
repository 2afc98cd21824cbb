import { useLingui } from '@lingui/react/macro';
import type { NoteLinkKind } from '@parley/api-client';

/** How the note of a page hangs together with the other end of a link, read from that note. */
export const useLinkWords = () => {
  const { t } = useLingui();
  return (kind: NoteLinkKind, outgoing: boolean): string => {
    switch (kind) {
      case 'SAME_EVENT':
        return t({ context: 'link', message: 'Same event as' });
      case 'CONTRADICTS':
        return outgoing
          ? t({ context: 'link', message: 'Contradicts' })
          : t({ context: 'link', message: 'Is contradicted by' });
      case 'FOLLOWS':
        return outgoing
          ? t({ context: 'link', message: 'Follows' })
          : t({ context: 'link', message: 'Is followed by' });
      case 'CONCERNS':
        return t({ context: 'link', message: 'Concerns' });
    }
  };
};
