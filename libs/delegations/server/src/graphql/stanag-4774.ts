import type { Label } from '@parley/kernel';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const category = (tag: string, type: string, values: readonly string[]): string =>
  values.length === 0
    ? ''
    : `<slab:Category Type="${type}" TagName="${tag}">${values
        .map((value) => `<slab:GenericValue>${escaped(value)}</slab:GenericValue>`)
        .join('')}</slab:Category>`;

/** The label as a STANAG 4774 confidentiality label: policy APP, releasability permissive, caveats restrictive. */
export const stanag4774 = (label: Label): string =>
  [
    '<slab:originatorConfidentialityLabel xmlns:slab="urn:nato:stanag:4774:confidentialitymetadatalabel:1:0">',
    '<slab:ConfidentialityInformation>',
    '<slab:PolicyIdentifier>APP</slab:PolicyIdentifier>',
    `<slab:Classification>${label.classification}</slab:Classification>`,
    category('Releasable To', 'PERMISSIVE', label.releasableTo ?? []),
    category('Caveat', 'RESTRICTIVE', label.caveats),
    category('TLP', 'INFORMATIVE', label.tlp === null ? [] : [label.tlp]),
    '</slab:ConfidentialityInformation>',
    '</slab:originatorConfidentialityLabel>',
  ].join('');
