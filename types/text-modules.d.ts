/** SDL documents are bundled as text (esbuild `text` loader, `tools/jest-text.cjs` under Jest). */
declare module '*.graphql' {
  const text: string;
  export default text;
}
