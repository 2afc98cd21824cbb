import { askedLanguage, hallCatalogue, HallScreen, startHall } from '@parley/hall/web';
import { addCatalogue, speak, uiCatalogue } from '@parley/ui';
import { createRoot } from 'react-dom/client';

/** The screen in the hall: a page of its own, without sign-in, data layer or routes. Its link is behind the hash sign. */
const start = async (): Promise<void> => {
  await Promise.all([addCatalogue(uiCatalogue), addCatalogue(hallCatalogue)]);
  await speak(askedLanguage());
  const secret = window.location.hash.slice(1);
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<HallScreen line={secret === '' ? null : startHall(secret)} />);
};

// Another link pasted over this one is another screen.
window.addEventListener('hashchange', () => window.location.reload());
void start();
