import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

const once = (url: string, token: string, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`answered ${answer.statusCode}`)),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** Sends so many requests from so many connections at once; answers with milliseconds of each and bytes of the last. */
export const load = async (
  url: string,
  token: string,
  body: string,
  count: number,
  at = 4,
): Promise<{ ms: number[]; bytes: number }> => {
  const ms: number[] = [];
  let left = count;
  let bytes = 0;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      bytes = await once(url, token, body);
      ms.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: at }, worker));
  return { ms, bytes };
};
