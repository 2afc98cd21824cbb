/** Jest transform: a text file becomes a module whose default export is its text. */
module.exports = {
  process: (text) => ({ code: `export default ${JSON.stringify(text)};` }),
};
