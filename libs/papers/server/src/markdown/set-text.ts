import { isRefusal, type Result } from '@parley/kernel';
import { checkMarkdown, type SetText } from '@parley/papers/model';
import { renderText } from './render-text';

/** A text as somebody sent it, checked, in its canonical form and set; `null` for one that takes too long to be read. */
export const setText = async (markdown: string): Promise<Result<SetText> | null> => {
  const text = checkMarkdown(markdown);
  return isRefusal(text) ? text : renderText(text);
};
