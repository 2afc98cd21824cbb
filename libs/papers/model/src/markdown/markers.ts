const letters = (index: number): string => {
  const first = Math.floor((index - 1) / 26);
  const last = String.fromCharCode(97 + ((index - 1) % 26));
  return first === 0 ? last : `${letters(first)}${last}`;
};

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

const roman = (index: number): string => {
  let [rest, text] = [index, ''];
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
};

/** How a part is counted under a paragraph (papers): (a), (b) at depth 1, (i), (ii) at depth 2, (1), (2) below. */
export const marker = (depth: number, index: number): string => {
  if (depth === 1) return `(${letters(index)})`;
  return `(${depth === 2 ? roman(index) : String(index)})`;
};
