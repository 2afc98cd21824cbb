import { isRefusal, refuse, type Result } from '@parley/kernel';
import { type SetText, tooIntricate } from '@parley/papers/model';

/** A text that was read: a refusal for one that cannot be, `null` for one that takes too long. */
export type ReadText = Result<SetText> | null;

/** A text that was read and can be shown, or why not, said of the field in which it was sent. */
export const readable = (read: ReadText, field: string): Result<SetText> => {
  const text = read ?? tooIntricate();
  return isRefusal(text) ? refuse(text.code, text.message, field) : text;
};
