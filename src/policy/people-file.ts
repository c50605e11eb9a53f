/** The people file: one person, several accounts and e-mail addresses (policy.md 4, T12). */
import { z } from 'zod';
import { idSchema } from '../checks/rule-options.js';
import { faultIn, type Fault } from './fault.js';
import { parseFile, type Parsed } from './parse.js';
import type { SourceFile, YamlFile, YamlPath } from './yaml-document.js';

const text = z.string().min(1);
/** The id outlives a change of the login. */
const account = z.union([text, z.strictObject({ login: text, id: z.union([z.int(), text]) })]);
const accounts = z.union([account, z.array(account).min(1)]);
const address = z.email({ error: 'expected an e-mail address' });

/** `machine` accounts are no person's: they approve nothing. */
export const personSchema = z.strictObject({
  github: accounts.optional(),
  gitlab: accounts.optional(),
  emails: z.union([address, z.array(address).min(1)]).optional(),
  machine: z.literal(true).optional(),
});
export type PersonConfig = z.infer<typeof personSchema>;

export const peopleFileSchema = z.strictObject({ people: z.record(idSchema, personSchema) });
export type PeopleFile = z.infer<typeof peopleFileSchema>['people'];

/** Reads a people file. What is named for two people is a fault: whose it is nobody could tell. */
export function parsePeople(source: SourceFile): Parsed<PeopleFile> {
  const parsed = parseFile(source, peopleFileSchema);
  if (!parsed.ok) return parsed;
  const { people } = parsed.value;
  const faults = [...empty(parsed.yaml, people), ...twice(parsed.yaml, people)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: people, yaml: parsed.yaml };
}

function empty(yaml: YamlFile, people: PeopleFile): readonly Fault[] {
  return Object.entries(people)
    .filter(([, { github, gitlab, emails }]) => !(github ?? gitlab ?? emails))
    .map(([id]) =>
      faultIn(yaml, {
        code: 'policy/person-without-account',
        path: ['people', id],
        part: 'key',
        message: `${id} has no account`,
        hint: 'write github, gitlab or emails',
      }),
    );
}

function twice(yaml: YamlFile, people: PeopleFile): readonly Fault[] {
  const owners = new Map<string, string>();
  return Object.entries(people).flatMap(([id, person]) =>
    namesOf(person).flatMap(({ name, shown, path }) => {
      const owner = owners.get(name);
      if (owner === undefined || owner === id) {
        owners.set(name, id);
        return [];
      }
      return faultIn(yaml, {
        code: 'policy/person-named-twice',
        path: ['people', id, ...path],
        message: `${shown} is named for ${owner} and for ${id}`,
        hint: 'write all accounts of one person under one id',
      });
    }),
  );
}

interface Named {
  /** The same for every way in which it is written. */
  readonly name: string;
  readonly shown: string;
  readonly path: YamlPath;
}

function namesOf(person: PersonConfig): readonly Named[] {
  const places = <T>(key: 'github' | 'gitlab' | 'emails', given: T | T[]): [T, YamlPath][] =>
    Array.isArray(given) ? given.map((one, index) => [one, [key, index]]) : [[given, [key]]];
  return [
    ...(['github', 'gitlab'] as const).flatMap((key) =>
      places(key, person[key] ?? []).flatMap(([one, path]): Named[] => {
        const { login, id } = toAccount(one);
        return [
          { name: `${key} login ${login.toLowerCase()}`, shown: login, path },
          ...(id === undefined ? [] : [{ name: `${key} id ${id}`, shown: `the id ${id}`, path }]),
        ];
      }),
    ),
    ...places('emails', person.emails ?? []).map(([one, path]): Named => ({
      ...{ name: `e-mail ${one.toLowerCase()}`, shown: one, path },
    })),
  ];
}

/** A login as people write it, with or without `@`. */
export function toAccount(one: z.infer<typeof account>): {
  readonly login: string;
  readonly id?: string;
} {
  const { login, id } = typeof one === 'string' ? { login: one, id: undefined } : one;
  const plain = login.replace(/^@/, '');
  return id === undefined ? { login: plain } : { login: plain, id: String(id) };
}
