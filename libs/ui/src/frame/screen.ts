import type { ComponentType } from 'react';
import { addCatalogue, type Catalogue } from '../i18n/wording';

interface ScreenModule {
  readonly Component: ComponentType;
}

/** A route's `lazy`: loads a screen and the wording of its library together, when it is first opened. */
export const screen =
  (load: () => Promise<ScreenModule>, catalogue: Catalogue) => async (): Promise<ScreenModule> => {
    const [module] = await Promise.all([load(), addCatalogue(catalogue)]);
    return module;
  };
