/** How long one name in an archive may be, in characters: a path of three still unpacks under any folder of Windows. */
export const LONGEST_NAME = 60;
/** And in bytes of UTF-8, of which file systems take 255. */
export const LONGEST_NAME_BYTES = 180;

// Controls, what turns the direction of text around (a name could read as another), unassigned and private characters.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
// What names folders, drives, streams and patterns, on any system.
const SIGNS = /[/\\:*?"<>|]+/g;
// Names of devices on Windows, also with an ending (Naming Files, Paths, and Namespaces; Win32).
const DEVICE =
  /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\s*\.|\s*$)/i;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

// Letters with their accents and signs with their joiners stay whole.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const trimmed = (text: string): string => text.replace(/^[. ]+|[. ]+$/g, '');

const cut = (text: string, characters: number): string => {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    const next = kept + segment;
    if ([...next].length > characters || bytesOf(next) > LONGEST_NAME_BYTES) break;
    kept = next;
  }
  return kept;
};

/**
 * A text as the name of a file or a folder, which every system takes: no folders, drives, controls, device names, no dot or
 * space at an end, at most `longest` characters. A name that is safe already stays as it is; what nothing is left of becomes
 * `fallback`.
 */
export const safeName = (text: string, fallback = 'paper', longest = LONGEST_NAME): string => {
  const plain = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(SIGNS, '-')
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
  const name = trimmed(cut(trimmed(plain), longest));
  if (name === '') return fallback;
  return DEVICE.test(name) ? `_${trimmed(cut(name, longest - 1))}` : name;
};

// Systems that tell no capitals apart must not find two names alike.
const alike = (path: string): string => path.normalize('NFKC').toLowerCase();

/** A path that no other in `taken` is alike to; it is added. A number before the ending tells it from the others. */
export const uniquePath = (taken: Set<string>, path: string): string => {
  const [, stem = path, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(path) ?? [];
  for (let turn = 1; ; turn += 1) {
    const tried = turn === 1 ? path : `${stem} (${turn})${ending}`;
    if (taken.has(alike(tried))) continue;
    taken.add(alike(tried));
    return tried;
  }
};

/** The folder of an item: its number with two digits, so that folders stand in the order of the agenda, and its title. */
export const itemFolder = (number: string, title: string): string => {
  const ordered = number.replace(/^\d+/, (digits) => digits.padStart(2, '0'));
  return safeName(`${/^\d/.test(ordered) ? ordered : '00'} ${title}`, '00');
};
