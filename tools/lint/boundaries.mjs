/**
 * Who may depend on whom. Kinds run one way (kernel ← model ← server → platform → kernel; web → model, ui, kernel), domains in the
 * order below: a later one may use an earlier one, never the other way round.
 */
const KINDS = {
  kernel: ['kernel'],
  model: ['kernel', 'model'],
  platform: ['kernel', 'platform'],
  server: ['kernel', 'model', 'platform', 'server'],
  ui: ['kernel', 'ui'],
  web: ['kernel', 'model', 'ui', 'web'],
  'app-server': ['kernel', 'model', 'platform', 'server'],
  'app-web': ['kernel', 'model', 'ui', 'web'],
  'app-client': ['kernel'],
  testing: ['kernel', 'model', 'platform', 'server', 'app-server', 'app-client', 'testing'],
};

/** In the order in which they may build on one another. */
export const DOMAINS = ['delegations', 'sessions', 'rooms', 'papers', 'decisions', 'awareness', 'feeds'];

const SCOPES = {
  shared: ['shared'],
  ...Object.fromEntries(DOMAINS.map((domain, at) => [domain, ['shared', ...DOMAINS.slice(0, at + 1)]])),
  app: ['shared', ...DOMAINS, 'app'],
  testing: ['shared', ...DOMAINS, 'app', 'testing'],
};

const constraints = (dimension, allowed) =>
  Object.entries(allowed).map(([source, targets]) => ({
    sourceTag: `${dimension}:${source}`,
    onlyDependOnLibsWithTags: targets.map((target) => `${dimension}:${target}`),
  }));

/** For `@nx/enforce-module-boundaries`; no `*`, so a project without both tags may depend on nothing. */
export const DEP_CONSTRAINTS = [...constraints('type', KINDS), ...constraints('scope', SCOPES)];
