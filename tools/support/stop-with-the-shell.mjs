const LOOK_EVERY_MS = 250;

const stop = () => process.kill(process.pid, 'SIGTERM');

/**
 * A SIGTERM for `npm start` ends npm and its shell, and many shells do not pass it on: when the shell has gone, this process
 * stops as if it had been told. A terminal that is closed stops it too.
 */
export const stopWithTheShell = () => {
  process.once('SIGHUP', stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY_MS);
  timer.unref();
};
