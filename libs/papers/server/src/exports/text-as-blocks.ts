import type { Block } from '@parley/documents';
import type { Language } from '@parley/kernel';
import { shownText } from '@parley/papers/model';
import type { DocumentLanguage } from '@parley/sessions/model';
import { blocksOfText } from '../changes/blocks-of-text';
import { changeWords } from '../changes/change-words';
import { richBlocks } from './rich-blocks';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { EN: 'en', FR: 'fr', JA: 'ja', KO: 'ko' };

/** A language as documents name it: `en`, `fr`, `ja`, `ko`. */
export const languageTag = (language: Language): string => LANGUAGE_TAGS[language];

/**
 * A frozen text as parts of a document, as the paper's own export sets it: its paragraphs numbered, its footnotes under it. The
 * text stays in its own language; `language` is that of the few words around it.
 */
export const textAsBlocks = async (markdown: string, language: DocumentLanguage): Promise<Block[]> =>
  richBlocks(shownText(await blocksOfText(markdown)), changeWords(language));
