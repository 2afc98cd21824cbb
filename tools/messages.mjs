import { relative } from 'node:path';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

const key = (messages) =>
  JSON.stringify(
    Object.entries(messages)
      .map(([id, { translation, obsolete }]) => [id, translation, Boolean(obsolete)])
      .sort(),
  );

const live = (messages) =>
  Object.fromEntries(Object.entries(messages).filter(([, message]) => !message.obsolete));

const byMessage = ([idA, a], [idB, b]) =>
  (a.message ?? idA).localeCompare(b.message ?? idB, 'en') || (idA < idB ? -1 : 1);

/** Brings one catalogue up to date with the source, in every language; returns the complaints. */
const refresh = async (catalog, config, write) => {
  const [found, before] = [await catalog.collect(), await catalog.readAll()];
  if (!found) return [`${catalog.path}: the messages cannot be extracted`];
  const after = catalog.merge(before, found, {});
  const complaints = [];
  for (const locale of config.locales) {
    const messages = Object.fromEntries(Object.entries(live(after[locale])).sort(byMessage));
    const file = relative(process.cwd(), catalog.getFilename(locale));
    if (write) await catalog.write(locale, messages);
    else if (key(messages) !== key(before[locale] ?? {}))
      complaints.push(`${file}: stale, run "npm run generate"`);
    const untranslated =
      locale === config.sourceLocale ? [] : Object.entries(messages).filter(([, m]) => !m.translation);
    complaints.push(...untranslated.map(([id, m]) => `${file}: no translation of "${m.message ?? id}"`));
  }
  return complaints;
};

/**
 * Extracts the interface's wording into each library's `src/locales/*.po` and lists what is not translated.
 * `only`: a part of a library's path, to leave the others alone. `write: false` only compares.
 */
export const messages = async ({ write, only = '' }) => {
  const config = getConfig({ configPath: 'lingui.config.ts' });
  const catalogs = (await getCatalogs(config)).filter((catalog) => catalog.path.includes(only));
  const complaints = [];
  for (const catalog of catalogs) complaints.push(...(await refresh(catalog, config, write)));
  return complaints;
};
