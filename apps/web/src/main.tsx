import { addCatalogue, firstLocale, shareNonce, speak, uiCatalogue } from '@parley/ui';
import { delegationsCatalogue } from '@parley/delegations/web';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const start = async (): Promise<void> => {
  shareNonce();
  await Promise.all([
    addCatalogue(uiCatalogue),
    addCatalogue((locale) => import(`./locales/${locale}.po`)),
    addCatalogue(delegationsCatalogue),
  ]);
  await speak(firstLocale());
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App />);
};

void start();
