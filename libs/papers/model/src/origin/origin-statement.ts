import type { DelegationCode } from '@parley/kernel';

/** Who originated a non-paper, with the salt that keeps the hash of it from being guessed. */
export interface Origin {
  readonly paperKey: string;
  /** SHA-256 of the first text that was circulated, in lower-case hex. */
  readonly textSha256: string;
  /** `null` for the secretariat. */
  readonly originator: DelegationCode | null;
  /** 256 random bits in lower-case hex; never used twice. */
  readonly salt: string;
}

const FIRST_LINE = 'Parley statement of origin, version 1';
const SECRETARIAT = 'SECRETARIAT';
const STATEMENT =
  /^Parley statement of origin, version 1\npaper ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\ntext ([0-9a-f]{64})\noriginator ([A-Z]{3}|SECRETARIAT)\nsalt ([0-9a-f]{64})\n$/;

/**
 * The statement whose SHA-256, over its bytes in UTF-8, is the commitment to who originated a non-paper. Five lines, each ended
 * by one line feed: there is one such text for each origin, and one origin for each such text.
 */
export const originStatement = ({ paperKey, textSha256, originator, salt }: Origin): string =>
  [
    FIRST_LINE,
    `paper ${paperKey}`,
    `text ${textSha256}`,
    `originator ${originator ?? SECRETARIAT}`,
    `salt ${salt}`,
    '',
  ].join('\n');

/** What a statement says; `null` for what is not exactly one. */
export const readOriginStatement = (statement: string): Origin | null => {
  const [, paperKey, textSha256, originator, salt] = STATEMENT.exec(statement) ?? [];
  if (paperKey === undefined || textSha256 === undefined || originator === undefined || salt === undefined)
    return null;
  return { paperKey, textSha256, originator: originator === SECRETARIAT ? null : originator, salt };
};

/** A statement as somebody pasted it: without what mail and editors do to the ends of lines. */
export const pastedStatement = (pasted: string): string =>
  `${pasted
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')}\n`;

/**
 * The origin that a statement proves, given the commitment that the record has held since the paper was circulated; `null`
 * where it proves nothing. `sha256` is the hash of the statement's bytes, which this library cannot compute.
 */
export const verifyOrigin = (
  commitment: string,
  { statement, sha256 }: { readonly statement: string; readonly sha256: string },
): Origin | null => (sha256 === commitment ? readOriginStatement(statement) : null);
