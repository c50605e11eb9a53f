/** The people file of a policy: whose accounts are one person's, and whose an e-mail address is. */
import type { Account, People } from '../evidence/changes-fact.js';
import type { AccountOf } from '../evidence/fact-reader.js';
import type { FactReading } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import {
  parsePeople,
  toAccount,
  type PeopleFile,
  type PersonConfig,
} from '../policy/people-file.js';
import type { Policy } from '../policy/policy.js';
import type { PolicySource } from '../policy/source.js';
import { readLiveFile } from './live-file.js';

export interface PeopleBook {
  readonly reading: FactReading<'people'>;
  /** Whose address it is: their account on this host, or what stands for one. No address is kept. */
  readonly accountOf: AccountOf;
}

/** No two layers name a people file: none below can make one person two. */
export async function readPeople(part: {
  readonly policy: Policy;
  readonly host: Request['host'];
  readonly source: PolicySource;
  /** RFC 3339 in UTC. */
  readonly now: string;
}): Promise<PeopleBook> {
  const { policy, host, source, now } = part;
  const layer = policy.layers.find(({ config }) => config.people !== undefined);
  const address = layer?.config.people;
  if (layer === undefined || address === undefined) {
    return nobody({ status: 'unsupported', reason: 'the policy names no people file' });
  }
  const read = await readLiveFile({ address, of: layer.file, source, now, parse: parsePeople });
  if ('status' in read) return nobody(read);
  const owners = ownersOf(read.value, host);
  return {
    reading: { status: 'known', value: toPeople(read.value, host), source: read.source },
    accountOf: (email) => owners.get(email.toLowerCase()),
  };
}

function nobody(reading: FactReading<'people'>): PeopleBook {
  return { reading, accountOf: () => undefined };
}

function toPeople(file: PeopleFile, host: Request['host']): People {
  return Object.entries(file).map(([id, person]) => ({
    id,
    accounts: [...accountsOf(person, host)],
    ...(person.machine === undefined ? {} : { machine: person.machine }),
  }));
}

/** In a clone logins are those of either forge: nobody there can say which one is meant. */
function accountsOf(
  { github, gitlab }: PersonConfig,
  host: Request['host'],
): readonly ReturnType<typeof toAccount>[] {
  const named = [...(host === 'gitlab' ? [] : [github]), ...(host === 'github' ? [] : [gitlab])];
  return named.flatMap((accounts) => [accounts ?? []].flat().map(toAccount));
}

function ownersOf(file: PeopleFile, host: Request['host']): ReadonlyMap<string, Account> {
  const owners = new Map<string, Account>();
  for (const [id, person] of Object.entries(file)) {
    const [account = { login: id }] = accountsOf(person, host);
    const kind = person.machine === undefined ? 'human' : 'bot';
    for (const email of [person.emails ?? []].flat()) {
      owners.set(email.toLowerCase(), { ...account, kind });
    }
  }
  return owners;
}
