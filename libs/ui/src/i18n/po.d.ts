/** Catalogues are compiled by the bundler; a missing translation fails the build. */
declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}
