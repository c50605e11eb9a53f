/** People behind accounts: one person may have several, and is then still one (T12). */
import type { Account, People } from '../../evidence/changes-fact.js';

/** Stands for one person, the same for all of their accounts. */
export type Person = string;

export interface Directory {
  readonly personOf: (account: Pick<Account, 'id' | 'login'>) => Person;
  /** Whom a text of the policy names: a person of the people file, else an account. */
  readonly named: (text: string) => Person;
  /** What people are called: as the people file says, or their first login. */
  readonly nameOf: (person: Person) => string;
  /** Their accounts, as far as they are named anywhere. */
  readonly accountsOf: (person: Person) => readonly Account[];
  /** True if the people file says that nobody alone stands behind the accounts. */
  readonly isMachine: (person: Person) => boolean;
}

/**
 * Joins accounts by id, by login (case ignored) and by the people file. A login that was given to
 * somebody else joins two people, so that in doubt there is one approval less.
 */
export function directoryOf(accounts: readonly Account[], people: People): Directory {
  const above = new Map<string, string>();
  const names = new Map<string, string>();

  function find(node: string): string {
    let top = node;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  }
  function join(nodes: readonly string[]): void {
    const [first, ...rest] = nodes;
    if (first === undefined) return;
    for (const other of rest) {
      const [low, high] = [find(first), find(other)].sort(byRank);
      if (low !== undefined && high !== undefined && low !== high) above.set(high, low);
    }
  }

  for (const { id, accounts: own } of people) {
    names.set(`person ${id}`, id);
    join([`person ${id}`, ...own.flatMap(nodesOf)]);
  }
  for (const account of accounts) {
    const login = `login ${account.login.toLowerCase()}`;
    const known = names.get(login);
    if (known === undefined || account.login < known) names.set(login, account.login);
    join(nodesOf(account));
  }
  return {
    personOf: (account) => find(nodesOf(account)[0] ?? ''),
    named: (text) => {
      const login = text.replace(/^@/, '');
      return find(names.has(`person ${text}`) ? `person ${text}` : `login ${login.toLowerCase()}`);
    },
    accountsOf: (person) => {
      const own = accounts.filter((account) => find(nodesOf(account)[0] ?? '') === person);
      return [...new Map(own.map((account) => [account.id ?? account.login, account])).values()];
    },
    isMachine: (person) =>
      people.some((one) => one.machine === true && find(`person ${one.id}`) === person),
    nameOf: (person) => names.get(person) ?? person.replace(/^\w+ /, ''),
  };
}

function nodesOf(account: {
  readonly id?: string | undefined;
  readonly login?: string | undefined;
}): readonly string[] {
  const { id, login } = account;
  return [
    ...(login === undefined ? [] : [`login ${login.toLowerCase()}`]),
    ...(id === undefined ? [] : [`id ${id}`]),
  ];
}

/** A person has the name of the people file first, then a login: an id tells nobody anything. */
function byRank(one: string, other: string): number {
  const rank = (node: string): number =>
    ['person', 'login', 'id'].indexOf(node.split(' ')[0] ?? '');
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
