/**
 * The nonce that the server put into the page for this response. Styles that libraries insert while running carry it; no
 * script is ever inserted. React Aria reads the same `meta` element itself, `react-remove-scroll` the global.
 */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

declare global {
  interface Window {
    __webpack_nonce__?: string;
  }
}

/** Makes the nonce known to libraries that look for it in the bundler's global. Call once, before rendering. */
export const shareNonce = (): void => {
  window.__webpack_nonce__ = styleNonce();
};
