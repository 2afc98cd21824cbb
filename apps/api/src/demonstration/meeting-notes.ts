import { writeChange } from '@parley/coediting/server';
import { globalId, keyOf } from '@parley/kernel';
import { approveNotes, beginNotes, releaseNotes } from '@parley/rooms/server';
import * as Y from 'yjs';
import type { Stage } from './play-item';

/** Name of the part of a shared document in which its text is (coediting). */
const TEXT_PART = 'text';

/** What an editor makes of paragraphs that somebody types. */
const typed = (paragraphs: readonly string[]): Uint8Array => {
  const doc = new Y.Doc();
  const elements = paragraphs.map((text) => {
    const element = new Y.XmlElement('paragraph');
    element.insert(0, [new Y.XmlText(text)]);
    return element;
  });
  doc.getXmlFragment(TEXT_PART).insert(0, elements);
  return Y.encodeStateAsUpdate(doc);
};

/** The notes of an item as the chair wrote them while it was discussed. */
export const writeNotes = async (
  { cast, clock, itemId: agendaItemId, system }: Stage,
  paragraphs: readonly string[],
): Promise<void> => {
  await cast.chair(beginNotes, { agendaItemId }, clock.now);
  const { rows } = await system.query<{ id: string }>(
    'select document_id as id from item_notes where item_id = $1',
    [keyOf('AgendaItem', agendaItemId)],
  );
  const documentId = globalId('SharedDocument', rows[0]?.id ?? '');
  await cast.chair(writeChange(typed(paragraphs)), { documentId }, clock.now);
};

/** Released once the meeting is closed, and approved a week later. */
export const approveWrittenNotes = async ({ cast, clock, itemId: agendaItemId }: Stage): Promise<void> => {
  await cast.chair(releaseNotes, { agendaItemId }, clock.forward(60));
  await cast.chair(approveNotes, { agendaItemId }, clock.forward(4 * 24 * 60));
};
