import { Plural } from '@lingui/react/macro';

interface CountProps {
  readonly notes: number;
  readonly pictures: number;
}

/** How much of each the reader sees in a brief. */
export const BriefCount = ({ notes, pictures }: CountProps) => (
  <>
    {pictures > 0 && <Plural value={pictures} one="# picture" other="# pictures" />}
    {pictures > 0 && notes > 0 && ', '}
    {notes > 0 && <Plural value={notes} one="# note" other="# notes" />}
  </>
);
