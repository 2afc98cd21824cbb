import './mantine-styles';
import './fonts.css';
import './tokens.css';
import './base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { styleNonce } from './nonce';
import { cssVariables, theme } from './theme';

// The same key is read by apps/web/public/colour-scheme.js before the first paint.
const schemes = localStorageColorSchemeManager({ key: 'parley.colour-scheme' });

/** Theme, colour scheme and wording for everything below. */
export const ParleyProvider = ({ children }: { readonly children: ReactNode }) => (
  <I18nProvider i18n={i18n}>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      // The values of Mantine's variables come with its code; a style sheet would bring them a second time.
      deduplicateCssVariables={false}
    >
      {children}
    </MantineProvider>
  </I18nProvider>
);
