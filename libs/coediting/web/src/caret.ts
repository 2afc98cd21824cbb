const COLOURS = 6;

interface Named {
  readonly name?: string;
  readonly delegation?: string | null;
}

const labelOf = ({ name = '', delegation }: Named): string =>
  delegation == null ? name : `${name} (${delegation})`;

// The same person has the same colour on every screen; the page's policy allows classes and no style of its own.
const colourOf = (user: Named): string => {
  const text = labelOf(user);
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return String(sum % COLOURS);
};

/** Somebody else's cursor, under the name that the server gave it. */
export const caret = (user: Named): HTMLElement => {
  const place = document.createElement('span');
  place.className = 'parley-caret';
  place.dataset['colour'] = colourOf(user);
  const name = document.createElement('span');
  name.className = 'parley-caret-name';
  name.textContent = labelOf(user);
  place.append(name);
  return place;
};

/** What somebody else has selected. */
export const selection = (user: Named): Record<string, string> => ({
  nodeName: 'span',
  class: 'parley-selection',
  'data-colour': colourOf(user),
});
