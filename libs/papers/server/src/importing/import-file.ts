import { isRefusal, type Result } from '@parley/kernel';
import {
  brokenDocument,
  checkMarkdown,
  formerWord,
  type ImportedText,
  importsWait,
  LONGEST_MARKDOWN_BYTES,
  markdownFile,
  noDocument,
  tooHeavy,
  tooIntricate,
  tooLongText,
} from '@parley/papers/model';
import { ASK_AGAIN } from '../attachments/upload-answers';
import type { StagedFile } from '../attachments/staged-file';
import { parseText } from '../markdown/parse-text';
import type { ImportAside } from './import-aside';
import { officeArchive } from './office-archive';

const ZIP = '504b0304';
const FORMER = 'd0cf11e0';

/** Beyond this a file of Markdown is no text of 1 MB, whatever is taken out of it. */
const LARGEST_TEXT = 2 * LONGEST_MARKDOWN_BYTES;

const fromWord = async (file: StagedFile, aside: ImportAside): Promise<Result<ImportedText>> => {
  const archive = await officeArchive(file);
  if (isRefusal(archive)) return archive;
  const outcome = await aside.take(archive);
  if (outcome === null) return importsWait(ASK_AGAIN);
  if ('text' in outcome) return outcome.text;
  return outcome.failed === 'BROKEN' ? brokenDocument() : tooHeavy();
};

const fromText = async (file: StagedFile): Promise<Result<ImportedText>> => {
  const bytes = await file.read(0, LARGEST_TEXT);
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: file.bytes > LARGEST_TEXT });
  } catch {
    return noDocument();
  }
  if (source.includes('\0') || source.startsWith('%PDF-')) return noDocument();
  return file.bytes > LARGEST_TEXT ? tooLongText() : markdownFile(source);
};

const read = async (file: StagedFile, aside: ImportAside): Promise<Result<ImportedText>> => {
  const head = (await file.read(0, 4)).toString('hex');
  if (head === FORMER) return formerWord();
  return head === ZIP ? fromWord(file, aside) : fromText(file);
};

/**
 * The text of a file by what its bytes are, whatever it is called: of a Word document, or Markdown. In its canonical form, and
 * such that a paper can hold it; a refusal where it cannot be.
 */
export const importFile = async (file: StagedFile, aside: ImportAside): Promise<Result<ImportedText>> => {
  const text = await read(file, aside);
  if (isRefusal(text)) return text;
  const markdown = checkMarkdown(text.markdown);
  if (isRefusal(markdown)) return markdown;
  return (await parseText(markdown)) === null ? tooIntricate() : { ...text, markdown };
};
