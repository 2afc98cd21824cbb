/** Says, before anything else is loaded, that this Node.js is too old; the builder and the server would fail less clearly. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

const OLDEST_MINOR = { 20: 19, 22: 12 };
const supported = major > 22 || minor >= (OLDEST_MINOR[major] ?? Infinity);

if (!supported) {
  console.error(
    `Parley needs Node.js 20.19 or newer (of Node.js 22: 22.12 or newer), and this is ${process.versions.node}.`,
  );
  process.exit(1);
}
