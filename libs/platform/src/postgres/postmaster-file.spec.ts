import { spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { identify, parsePostmasterFile } from './postmaster-file';

const text = (pid: number, status = 'ready   ') =>
  [pid, '/srv/forum/postgres', 1790000000, 40123, '', '127.0.0.1', '  6291495  42', status, ''].join('\n');

describe('postmaster.pid', () => {
  it('tells process, folder, port and state of a server', () => {
    expect(parsePostmasterFile(text(4242))).toMatchObject({
      pid: 4242,
      dataDirectory: '/srv/forum/postgres',
      port: 40123,
      status: 'ready',
    });
    expect(parsePostmasterFile(text(4242, 'stopping'))?.status).toBe('stopping');
  });

  it.each(['', '4242', '-17\n/srv/forum/postgres\n', 'rubbish\n/srv/forum/postgres\n'])(
    'tells of no server when it says %j',
    (content) => {
      expect(parsePostmasterFile(content)).toBeUndefined();
    },
  );

  it('is not believed when its process is another program', async () => {
    const other = spawn('sleep', ['60'], { stdio: 'ignore' });
    const file = parsePostmasterFile(text(other.pid ?? 0));
    expect(file && (await identify(file, '/srv/forum/postgres'))).toBe('FOREIGN');
    other.kill();
  });

  it('is not believed when it came along with a copy of the folder', async () => {
    const file = parsePostmasterFile(text(process.pid).replace('/srv/forum/postgres', import.meta.dirname));
    expect(file && (await identify(file, '/'))).toBe('FOREIGN');
  });
});
