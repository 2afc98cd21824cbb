import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { checkEmail, checkPassword } from '@parley/delegations/model';
import { createFirstAdministrator } from '@parley/delegations/server';
import { isRefusal } from '@parley/kernel';
import { systemPool } from '@parley/platform';
import { readConfiguration } from './configuration';
import { prepareDatabase } from './database';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Answers from a terminal, or line by line from a pipe: name, e-mail address, password. */
const ask = async (): Promise<{ name: string; email: string; password: string }> => {
  const lines = createInterface({ input: stdin, output: stdin.isTTY ? stdout : undefined });
  const answers: string[] = [];
  for (const question of ['Name: ', 'E-mail address: ', 'Password (12 characters or more): ']) {
    answers.push(stdin.isTTY ? await lines.question(question) : '');
  }
  if (!stdin.isTTY) {
    answers.length = 0;
    for await (const line of lines) answers.push(line);
  }
  lines.close();
  const [name = '', email = '', password = ''] = answers;
  return { name: name.trim(), email, password };
};

const run = async (): Promise<void> => {
  const given = await ask();
  const [email, password] = [checkEmail(given.email), checkPassword(given.password)];
  if (isRefusal(email)) throw new Error(email.message.en);
  if (isRefusal(password)) throw new Error(password.message.en);
  if (given.name === '') throw new Error('Give a name.');
  const database = await prepareDatabase(readConfiguration(process.env), join(root, 'migrations'));
  const system = systemPool(database.ownerUrl, 1);
  try {
    const made = await createFirstAdministrator(system, { name: given.name, email, password });
    console.log(
      made
        ? `${email} administers the forum now.`
        : 'There is an administrator already; nothing was changed.',
    );
  } finally {
    await system.end();
    await database.stop();
  }
};

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
