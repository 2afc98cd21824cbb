import {
  type Classification,
  isRefusal,
  type Language,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkCaveats } from '../labels/check-caveats';
import { checkEmail } from './email';
import { checkPassword } from './password';
import type { PeopleFacts, Person, PersonInput } from './person';
import { checkPost } from './post';

/** A person's data as the rules let them stand. */
export interface CheckedPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Person['role'];
  readonly delegation: Person['delegation'];
  readonly clearance: Classification;
  readonly caveats: readonly string[];
  readonly language: Language;
}

const LONGEST_NAME = 200;

const checkName = (text: string): Result<string> => {
  const name = text.trim();
  if (name !== '' && name.length <= LONGEST_NAME) return name;
  return refuse(
    'INVALID',
    {
      en: `A name has 1 to ${LONGEST_NAME} characters.`,
      fr: `Un nom compte de 1 à ${LONGEST_NAME} caractères.`,
    },
    'name',
  );
};

const checkAlone = (input: PersonInput, facts: PeopleFacts, id: string): Refusal | null => {
  if (facts.emailTaken) {
    return refuse(
      'DUPLICATE',
      {
        en: 'Somebody else signs in with this e-mail address.',
        fr: 'Une autre personne se connecte avec cette adresse électronique.',
      },
      'email',
    );
  }
  if (input.role !== 'HEAD' || facts.activeHead === null || facts.activeHead.id === id) return null;
  return refuse(
    'DUPLICATE',
    {
      en: `${facts.activeHead.name} is head of this delegation. End that accreditation or change that post first.`,
      fr: `${facts.activeHead.name} est à la tête de cette délégation. Mettez d’abord fin à cette accréditation ou changez ce poste.`,
    },
    'role',
  );
};

const checkNewPassword = (password: string | null | undefined): Refusal | null => {
  const checked = checkPassword(password ?? '');
  return isRefusal(checked) ? checked : null;
};

type Entries = Pick<CheckedPerson, 'name' | 'email' | 'caveats'>;

const checkEntries = (input: PersonInput): Result<Entries> => {
  const name = checkName(input.name);
  if (isRefusal(name)) return name;
  const email = checkEmail(input.email);
  if (isRefusal(email)) return email;
  const caveats = checkCaveats(input.caveats ?? [], 'caveats');
  return isRefusal(caveats) ? caveats : { name, email, caveats };
};

/**
 * The rules that hold for every person, whoever enters them: name, e-mail address, post and delegation, known caveats, one
 * active head for each delegation, and a good password where one is given (or `passwordNeeded`).
 */
export const checkPerson = (
  input: PersonInput,
  facts: PeopleFacts,
  id: string,
  passwordNeeded: boolean,
): Result<CheckedPerson> => {
  const entries = checkEntries(input);
  if (isRefusal(entries)) return entries;
  const { role, clearance } = input;
  const delegation = input.delegation ?? null;
  const password =
    passwordNeeded || typeof input.password === 'string' ? checkNewPassword(input.password) : null;
  const refusal = checkPost(role, delegation, facts.roster) ?? checkAlone(input, facts, id) ?? password;
  return refusal ?? { ...entries, role, delegation, clearance, language: input.language ?? 'EN' };
};
