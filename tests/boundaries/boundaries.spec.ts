import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Finding {
  readonly name: string;
  readonly rules: readonly string[];
  readonly says: string;
  readonly fired: readonly { readonly rule: string; readonly message: string }[];
}

type Findings = Readonly<Record<'refused' | 'accepted', readonly Finding[]>>;

const here = import.meta.dirname;
const fixtures = (folder: string): string[] => readdirSync(join(here, 'fixtures', folder)).sort();

let findings: Findings;
const finding = (folder: 'refused' | 'accepted', name: string): Finding => {
  const found = findings[folder].find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} was not linted`);
  return found;
};

beforeAll(async () => {
  const linted = await promisify(execFile)(process.execPath, [join(here, 'lint-fixtures.mjs')], {
    maxBuffer: 64 * 1_024 * 1_024,
  });
  findings = JSON.parse(linted.stdout) as Findings;
}, 180_000);

describe('what the lint refuses', () => {
  it.each(fixtures('refused'))('refuses %s by the rule that it names, and by no other', (name) => {
    const { rules, says, fired } = finding('refused', name);
    expect(rules).not.toEqual([]);
    expect([...new Set(fired.map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
    expect(fired.map(({ message }) => message).join('\n')).toContain(says);
  });
});

describe('what the lint accepts', () => {
  // What the lint would change by itself it also says.
  it.each(fixtures('accepted'))('accepts %s, and changes nothing in it', (name) => {
    expect(finding('accepted', name).fired).toEqual([]);
  });
});
