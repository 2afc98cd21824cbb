import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const SECRET = /PASSWORD|TOKEN|SECRET|KEY|DATABASE_URL|REDIS_URL/;

/** Instructions of the Dockerfile, continued lines joined, stage by stage. */
const stages = (): string[][] => {
  const lines = read('docker/Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n');
  return lines.reduce<string[][]>((all, line) => {
    if (line.startsWith('FROM ')) all.push([]);
    if (line.trim() !== '') all.at(-1)?.push(line.replace(/\s+/g, ' '));
    return all;
  }, []);
};
const instructions = (name: string, lines: readonly string[]): string[] =>
  lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const last = (): string[] => stages().at(-1) ?? [];

describe('the image', () => {
  it('copies from the repository only what is there, and what the build is sent', () => {
    const sources = instructions('COPY', stages().flat())
      .filter((copy) => !copy.startsWith('--from='))
      .flatMap((copy) => copy.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    const sent = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
    expect(sources.filter((source) => !sent.some((pattern) => pattern.test(source)))).toEqual([]);
  });

  it('copies from its other stages only what they make', () => {
    const names = stages().map(([from = '']) => /^FROM \S+ AS (\S+)$/.exec(from)?.[1]);
    const used = instructions('COPY', last()).flatMap((copy) => /^--from=(\S+)/.exec(copy)?.[1] ?? []);
    expect(used).toEqual(['production-packages', 'build']);
    expect(names).toEqual(expect.arrayContaining(used));
  });

  it('runs the server as an ordinary user, and asks it whether it is ready', () => {
    expect(instructions('USER', last())).toEqual(['1000:1000']);
    expect(last().findIndex((line) => line.startsWith('USER '))).toBeGreaterThan(
      last().findLastIndex((line) => /^(COPY|RUN|ADD) /.test(line)),
    );
    expect(instructions('HEALTHCHECK', last()).join()).toMatch(/CMD \["node", "-e", ".*\/readyz.*"\]$/);
    expect(JSON.parse(instructions('CMD', last()).join())).toEqual(
      expect.arrayContaining(['node', 'dist/apps/api/main.js']),
    );
  });

  it('starts the server as `npm start` does', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const options = (scripts['start'] ?? '').split(' ').filter((word) => word.startsWith('--'));
    expect(JSON.parse(instructions('CMD', last()).join())).toEqual(expect.arrayContaining(options));
  });

  it('holds no secret and is sent none', () => {
    const set = stages().flatMap((lines) => [...instructions('ENV', lines), ...instructions('ARG', lines)]);
    expect(set.filter((line) => SECRET.test(line))).toEqual([]);
    expect(read('.dockerignore')).toMatch(/^\*$/m);
    expect(read('.dockerignore').split('\n')).toContain('**/.env*');
  });

  it('has every package that the server programs import', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(import.meta.dirname, 'production-packages.mjs'),
    ]);
    const imported = JSON.parse(stdout) as string[];
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(imported).toContain('pg');
    expect(imported.filter((name) => !(name in dependencies))).toEqual([]);
  });
});

const compose = read('docker/compose.yml');

/** Lines of a top-level part of the file. */
const section = (name: string): string =>
  new RegExp(`^${name}:.*\\n((?: .*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? '';
const services = (): { name: string; text: string }[] =>
  [...section('services').matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n|\n)+)/gm)].map(
    ([, name = '', text = '']) => ({
      name,
      text,
    }),
  );

describe('the composition', () => {
  it('has two nodes, a proxy, PostgreSQL and Redis', () => {
    expect(services().map(({ name }) => name)).toEqual(['proxy', 'api-1', 'api-2', 'postgres', 'redis']);
  });

  it('hardens every container', () => {
    const lines = section('x-hardened')
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining(['read_only: true', '- no-new-privileges:true', 'cap_drop:', '- ALL']),
    );
    expect(section('x-api')).toContain('  <<: *hardened\n');
    for (const { text } of services()) expect(text).toMatch(/^ {4}<<: \*(hardened|api)$/m);
    expect(compose).not.toMatch(/privileged: true|network_mode|docker\.sock/);
  });

  it('gives a capability back to the proxy alone, and opens only its ports', () => {
    const having = (word: string): string[] =>
      services().flatMap(({ name, text }) => (text.includes(`    ${word}:`) ? [name] : []));
    expect(having('cap_add')).toEqual(['proxy']);
    expect(having('ports')).toEqual(['proxy']);
    expect(having('user')).toEqual(['postgres', 'redis']);
  });

  it('asks every container for its health', () => {
    for (const { text } of services()) expect(text).toMatch(/healthcheck:|<<: \*api/);
  });

  it('takes every secret from the environment, and starts with none by default', () => {
    const settings = compose.split('\n').filter((line) => /^\s+[A-Z_]+: /.test(line));
    const secret = settings.filter((line) => SECRET.test(line.split(':')[0] ?? ''));
    expect(secret.length).toBeGreaterThan(4);
    for (const line of secret) expect(line).toMatch(/\$\{[A-Z_]+:\?[^}]+\}/);
    expect(compose).not.toMatch(/\$\{[A-Z_]*(PASSWORD|TOKEN)[A-Z_]*(:?-|\})/);
  });

  it('names every required variable in the example, without a value', () => {
    const required = new Set([...compose.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name = '']) => name));
    const example = read('docker/env.example').split('\n');
    expect([...required].filter((name) => !example.includes(`${name}=`))).toEqual([]);
    expect(example.filter((line) => /^[A-Z_]+=./.test(line))).toEqual([]);
  });

  it('mounts files that are there', () => {
    const mounted = [...compose.matchAll(/- \.\/([\w.-]+):/g)].map(([, file = '']) => file);
    expect(mounted.length).toBeGreaterThan(1);
    for (const file of mounted) expect(statSync(join(root, 'docker', file)).isFile()).toBe(true);
  });

  it('sets only variables that the server reads', () => {
    const environment = /environment:\n((?: {4}\S.*\n)+)/.exec(section('x-api'))?.[1] ?? '';
    const names = [...environment.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name = '']) => name);
    const table = read('docs/configuration.md');
    expect(names).toContain('DATABASE_URL');
    expect(names.filter((name) => !table.includes(`| \`${name}\``))).toEqual([]);
  });
});

it('nothing in docker/ carries a secret', () => {
  for (const file of readdirSync(join(root, 'docker'))) {
    expect(read(join('docker', file))).not.toMatch(
      /-----BEGIN|(password|secret|token)\s*[:=]\s*['"]?[A-Za-z0-9]{12,}/i,
    );
  }
});
