/** Where the feed is read, and with what. */
export interface ExampleFacts {
  /** Origin of this server, e.g. `https://forum.example`. */
  readonly address: string;
  /** The secret of a token. */
  readonly token: string;
}

export interface Example {
  readonly id: 'page' | 'stream' | 'node' | 'python';
  /** File to save it as; `null` for a command. */
  readonly file: string | null;
  readonly text: (facts: ExampleFacts) => string;
}

const page = ({ address, token }: ExampleFacts): string => `curl -sS ${address}/graphql \\
  -H 'authorization: Bearer ${token}' -H 'content-type: application/json' \\
  -d '{"query":"{ feed(first: 10) { nodes { cursor at type delegation { code } subjectId } pageInfo { endCursor hasNextPage } } }"}'
`;

const stream = ({ address, token }: ExampleFacts): string => `curl -sSN ${address}/graphql/stream \\
  -H 'authorization: Bearer ${token}' -H 'accept: text/event-stream' -H 'content-type: application/json' \\
  -d '{"query":"subscription { feed(after: \\"p00000000000\\") { cursor at type subjectId } }"}'
`;

const node = ({
  address,
  token,
}: ExampleFacts): string => `// follow.mjs: npm install graphql graphql-ws ws, then node follow.mjs
// Goes on from the cursor in cursor.txt after any interruption, without gap or repeat.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const TOKEN = process.env.TOKEN ?? '${token}';
const query = \`subscription ($after: Cursor) {
  feed(after: $after) { cursor at type delegation { code } subjectId retracted data }
}\`;
const cursor = () => (existsSync('cursor.txt') ? readFileSync('cursor.txt', 'utf8') : 'p00000000000');
const client = createClient({
  url: '${address.replace(/^http/, 'ws')}/graphql',
  webSocketImpl: WebSocket,
  connectionParams: { token: TOKEN },
  retryAttempts: 0, // we go on ourselves, from the last cursor
  keepAlive: 20_000,
});
for (;;) {
  try {
    for await (const { data, errors } of client.iterate({ query, variables: { after: cursor() } })) {
      if (errors) throw new Error(errors[0].message);
      console.log(JSON.stringify(data.feed));
      // After the work is done, so that nothing is lost; by renaming, so that a kill leaves the old one or the new one.
      writeFileSync('cursor.new', data.feed.cursor);
      renameSync('cursor.new', 'cursor.txt');
    }
  } catch (closed) {
    console.error(closed.reason || closed.message || closed);
    if (closed.code === 4401 || closed.code === 4403) process.exit(1); // the token does not stand any more
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
`;

const pythonFirst = ({ token }: ExampleFacts): string => `# follow.py: python3 follow.py. Nothing to install.
# Goes on from the cursor in cursor.txt after any interruption, without gap or repeat.
import json, os, sys, time, urllib.error, urllib.request

TOKEN = os.environ.get("TOKEN", "${token}")
QUERY = """subscription ($after: Cursor) {
  feed(after: $after) { cursor at type delegation { code } subjectId retracted data }
}"""

def cursor():
    if not os.path.exists("cursor.txt"):
        return "p00000000000"
    with open("cursor.txt") as file:
        return file.read()

`;

const pythonThen = ({ address }: ExampleFacts): string => `def follow():
    request = urllib.request.Request(
        "${address}/graphql/stream",
        data=json.dumps({"query": QUERY, "variables": {"after": cursor()}}).encode(),
        headers={
            "authorization": "Bearer " + TOKEN,
            "accept": "text/event-stream",
            "content-type": "application/json",
        },
    )
    # The server sends something every few seconds; silence for longer means the line is dead.
    with urllib.request.urlopen(request, timeout=60) as answer:
        for line in answer:
            if not line.startswith(b"data: {"):
                continue
            message = json.loads(line[6:])
            if message.get("errors"):
                raise RuntimeError(message["errors"][0]["message"])
            event = message["data"]["feed"]
            print(json.dumps(event), flush=True)
            # After the work is done, so that nothing is lost; by replacing, so that a kill leaves the old one or the new one.
            with open("cursor.new", "w") as file:
                file.write(event["cursor"])
            os.replace("cursor.new", "cursor.txt")

while True:
    try:
        follow()
    except urllib.error.HTTPError as refused:
        print(refused.code, refused.reason, file=sys.stderr)
        if refused.code == 401:
            sys.exit(1)  # the token does not stand any more
    except (OSError, RuntimeError, ValueError) as broken:
        print(broken, file=sys.stderr)
    time.sleep(1)
`;

const python = (facts: ExampleFacts): string => pythonFirst(facts) + pythonThen(facts);

/** Programs that read the feed, each whole: they run as they are. */
export const EXAMPLES: readonly Example[] = [
  { id: 'page', file: null, text: page },
  { id: 'stream', file: null, text: stream },
  { id: 'node', file: 'follow.mjs', text: node },
  { id: 'python', file: 'follow.py', text: python },
];
