import type { ReadingOfPaperFragment } from '@parley/api-client';
import { ReadingTag as Tag } from '@parley/ui';
import { changesPath } from './paper-path';

interface ReadingTagProps {
  readonly paper: ReadingOfPaperFragment;
  /** Says so too where the present text was read. */
  readonly showRead?: boolean;
}

/** How far the reader has read a paper; nothing where there is nothing to read. */
export const ReadingTag = ({ paper: { id, viewerReading }, showRead = false }: ReadingTagProps) =>
  viewerReading === null ? null : (
    <Tag reading={viewerReading} changesPath={(since) => changesPath(id, since)} showRead={showRead} />
  );
