/**
 * Prints, as JSON, what the lint says of each fixture below `fixtures/`. A fixture is linted under the path that its first line
 * names, a file of the real project, so that it meets the rules and types that hold there; nothing is written.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { TYPED_RULES } from '../../tools/lint/typescript-rules.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

// One program for one run would be built from the files on disk, and never see the fixtures' text.
process.env.TSESTREE_SINGLE_RUN = 'false';

const header = (text, name) => new RegExp(`^// ${name}: (.+)$`, 'm').exec(text)?.[1];

const read = async (folder) => {
  const names = (await readdir(join(here, 'fixtures', folder))).sort();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(here, 'fixtures', folder, name), 'utf8') })),
  );
};

const eslint = new ESLint({ cwd: root });
// Each text makes a new program of the whole project, in which the rules that need types then look: one is spared it that is
// to be refused by a rule that needs none.
const withoutTypes = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: null } },
    rules: Object.fromEntries(Object.keys(TYPED_RULES).map((rule) => [rule, 'off'])),
  },
});

const lint = async ({ name, text }) => {
  const rules = header(text, 'rule')?.split(', ') ?? [];
  const typed = rules.length === 0 || rules.some((rule) => rule in TYPED_RULES);
  const [{ messages }] = await (typed ? eslint : withoutTypes).lintText(text, {
    filePath: join(root, header(text, 'as')),
  });
  return {
    name,
    rules,
    says: header(text, 'says') ?? '',
    fired: messages.map(({ ruleId, message }) => ({ rule: ruleId ?? 'fatal', message })),
  };
};

const findings = {};
// One after another, the accepted ones first: a text takes the place of the real file for all that are linted after it.
for (const folder of ['accepted', 'refused']) {
  findings[folder] = [];
  for (const fixture of await read(folder)) findings[folder].push(await lint(fixture));
}
process.stdout.write(JSON.stringify(findings), () => process.exit(0));
