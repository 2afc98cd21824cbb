// follow.mjs — prints the feed from the last cursor on, live, and goes on after any interruption.
// FORUM=http://127.0.0.1:3000 TOKEN=… node follow.mjs
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const { FORUM = 'http://127.0.0.1:3000', TOKEN, CURSOR_FILE = 'cursor.txt' } = process.env;
const query =
  'subscription ($after: Cursor) { feed(after: $after) { cursor at type delegation { code } subjectId retracted data } }';
const START = 'p00000000000'; // before the first entry

async function follow() {
  const after = existsSync(CURSOR_FILE) ? readFileSync(CURSOR_FILE, 'utf8') : START;
  const answer = await fetch(`${FORUM}/graphql/stream`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      accept: 'text/event-stream',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables: { after } }),
  });
  if (answer.status === 401)
    throw Object.assign(new Error('the token does not stand (any more)'), { final: true });
  if (!answer.ok) throw new Error(`the forum answered ${answer.status}`);
  let text = '';
  for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
    const messages = `${text}${chunk}`.split('\n\n');
    text = messages.pop();
    for (const message of messages) {
      const [, data] = /^event: next\ndata: (.*)$/m.exec(message) ?? [];
      if (!data) continue;
      const { data: got, errors } = JSON.parse(data);
      if (errors) throw new Error(errors[0].message);
      console.log(JSON.stringify(got.feed));
      // After the work is done, so that nothing is lost; by renaming, so that a kill leaves the old one or the new one.
      writeFileSync(`${CURSOR_FILE}.new`, got.feed.cursor);
      renameSync(`${CURSOR_FILE}.new`, CURSOR_FILE);
    }
  }
}

for (;;) {
  await follow().catch((error) => {
    console.error(error.message);
    if (error.final) process.exit(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
