import { useLingui } from '@lingui/react/macro';
import type { Role } from '@parley/kernel';

/** The posts in the reader's language. */
export const useRoleName = (): ((role: Role) => string) => {
  const { t } = useLingui();
  return (role) => {
    switch (role) {
      case 'HEAD':
        return t`Head of Delegation`;
      case 'DEPUTY':
        return t`Deputy Head`;
      case 'ADVISER':
        return t`Adviser`;
      case 'CHAIR':
        return t`Chair`;
      case 'SESSION_OFFICER':
        return t`Session officer`;
      case 'RAPPORTEUR':
        return t`Rapporteur`;
      case 'OBSERVER':
        return t`Observer`;
      case 'ADMINISTRATOR':
        return t`Administrator`;
    }
  };
};
