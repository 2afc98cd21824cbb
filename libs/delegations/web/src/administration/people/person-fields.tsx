import { useLingui } from '@lingui/react/macro';
import { Checkbox, Group, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { type Role, ROLES } from '@parley/kernel';
import { CAVEATS } from '@parley/delegations/model';
import { fieldError, levelsUpTo, type ShownOutcome, useLevelName } from '@parley/ui';
import { useRoleName } from '../../viewer/use-role-name';
import { useViewer } from '../../viewer/viewer-context';
import styles from '../administration.module.css';
import { useReach } from '../use-reach';
import { DelegationField } from './delegation-field';
import { levelFrom, type PersonDraft, roleFrom } from './person-draft';

export interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly onChange: (part: Partial<PersonDraft>) => void;
  readonly outcome: ShownOutcome | null;
  /** A person who is accredited already keeps the password unless a new one is set. */
  readonly known: boolean;
}

const OWN_POSTS: readonly Role[] = ['DEPUTY', 'ADVISER'];

/** Name, address, post, delegation, clearance and password of a person. */
export const PersonFields = (props: PersonFieldsProps) => {
  const { t } = useLingui();
  const { draft, onChange, outcome } = props;
  const own = useReach() === 'OWN_DELEGATION';
  return (
    <>
      <div className={styles.form}>
        <TextInput
          label={t`Name`}
          required
          value={draft.name}
          error={fieldError(outcome, 'name')}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        <TextInput
          label={t`E-mail`}
          type="email"
          required
          value={draft.email}
          error={fieldError(outcome, 'email')}
          onChange={({ currentTarget }) => onChange({ email: currentTarget.value })}
        />
        <Post {...props} posts={own ? OWN_POSTS : ROLES} />
        {!own && <DelegationField {...props} />}
      </div>
      <Reading {...props} />
      <div className={styles.form}>
        <Language {...props} />
        <Password {...props} />
      </div>
    </>
  );
};

const Post = ({
  draft,
  onChange,
  outcome,
  posts,
}: PersonFieldsProps & { readonly posts: readonly Role[] }) => {
  const { t } = useLingui();
  const roleName = useRoleName();
  return (
    <NativeSelect
      label={t`Post`}
      data={posts.map((value) => ({ value, label: roleName(value) }))}
      value={draft.role}
      error={fieldError(outcome, 'role')}
      onChange={({ currentTarget }) => onChange({ role: roleFrom(currentTarget.value) ?? draft.role })}
    />
  );
};

/** How high a person reads, and with which caveats. */
const Reading = ({ draft, onChange, outcome }: PersonFieldsProps) => {
  const { t } = useLingui();
  const levelName = useLevelName();
  const { clearance, person } = useViewer();
  const own = useReach() === 'OWN_DELEGATION';
  const levels = own ? levelsUpTo(clearance) : levelsUpTo('SECRET');
  const caveats: readonly string[] = own ? (person?.caveats ?? []) : CAVEATS;
  return (
    <>
      <NativeSelect
        label={t`Clearance`}
        data={levels.map((value) => ({ value, label: levelName(value) }))}
        value={draft.clearance}
        error={fieldError(outcome, 'clearance')}
        onChange={({ currentTarget }) =>
          onChange({ clearance: levelFrom(currentTarget.value) ?? draft.clearance })
        }
      />
      {caveats.length > 0 && (
        <Checkbox.Group
          label={t`Caveats held`}
          value={[...draft.caveats]}
          error={fieldError(outcome, 'caveats')}
          onChange={(held) => onChange({ caveats: held })}
        >
          <Group gap="md" mt={6}>
            {caveats.map((caveat) => (
              <Checkbox key={caveat} value={caveat} label={caveat} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </>
  );
};

const Language = ({ draft, onChange }: PersonFieldsProps) => {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={t`Language`}
      data={[
        { value: 'EN', label: 'English' },
        { value: 'FR', label: 'Français' },
      ]}
      value={draft.language}
      onChange={({ currentTarget }) => onChange({ language: currentTarget.value === 'FR' ? 'FR' : 'EN' })}
    />
  );
};

const Password = ({ draft, onChange, outcome, known }: PersonFieldsProps) => {
  const { t } = useLingui();
  return (
    <PasswordInput
      label={known ? t`New password` : t`First password`}
      description={known ? t`Leave empty to keep the one that stands.` : t`At least 12 characters.`}
      autoComplete="new-password"
      required={!known}
      value={draft.password}
      error={fieldError(outcome, 'password')}
      visibilityToggleButtonProps={{ 'aria-label': t`Show the password`, tabIndex: 0 }}
      onChange={({ currentTarget }) => onChange({ password: currentTarget.value })}
    />
  );
};
