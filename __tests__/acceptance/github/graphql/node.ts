/** What resolvers are made of: a node is a plain object whose fields are values or functions. */
import { GraphQLError } from 'graphql';
import type { Account, Repository } from '../model.js';
import { nodeId } from '../model.js';
import { permits, type Need, type Token } from '../tokens.js';

export type Arguments = Readonly<Record<string, unknown>>;
export type Field = (args: Arguments, name: string) => unknown;
/** `__typename` and the fields that the fake models; any other one fails loudly. */
export type Node = Readonly<Record<string, unknown>>;

/** Who asks, and of what. */
export interface Scope {
  readonly token: Token;
  readonly repositories: () => readonly Repository[];
  /**
   * Where a missing permission shows: at the field, so that null climbs to the nearest nullable
   * one, or at each item of a list, so that an empty list shows nothing at all.
   */
  readonly refuse: 'field' | 'items';
  readonly serverUrl: string;
}

/** An error of GitHub's, with its `type`. */
export function problem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export function forbidden(): GraphQLError {
  return problem('FORBIDDEN', 'Resource not accessible by integration');
}

/** Throws GitHub's refusal unless the token holds one of the permissions. */
export function demand({ token }: Scope, repo: Repository, need: Need): void {
  if (!permits(token, repo, need)) throw forbidden();
}

function position(cursor: unknown): number | undefined {
  if (typeof cursor !== 'string') return undefined;
  const at = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1];
  if (at === undefined)
    throw problem(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${cursor}\` does not appear to be a valid cursor.`,
    );
  return Number(at);
}

function bounds(args: Arguments, name: string): void {
  for (const key of ['first', 'last'])
    if (Number(args[key] ?? 0) > 100)
      throw problem(
        'EXCESSIVE_PAGINATION',
        `Requesting ${Number(args[key])} records on the \`${name}\` connection exceeds the \`${key}\` limit of 100 records.`,
      );
  if (args['first'] == null && args['last'] == null)
    throw problem(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
}

/** A page of a list. An item that is an error becomes null, with the error beside the data. */
export function connection(items: readonly unknown[], args: Arguments, name: string): Node {
  bounds(args, name);
  const encode = (at: number) => Buffer.from(`cursor:v2:${at}`).toString('base64');
  const after = position(args['after']) ?? 0;
  const before = position(args['before']) ?? items.length + 1;
  const start = args['last'] == null ? after : Math.max(after, before - 1 - Number(args['last']));
  const end =
    args['first'] == null ? before - 1 : Math.min(before - 1, after + Number(args['first']));
  const shown = items.slice(start, end);
  const cursors = shown.map((_, at) => encode(start + at + 1));
  return {
    totalCount: items.length,
    nodes: shown,
    edges: shown.map((node, at) => ({ cursor: cursors[at], node })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0 && items.length > 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** A connection that needs a permission; see `Scope.refuse`. */
export function guarded(
  scope: Scope,
  repo: Repository,
  need: Need,
): (items: readonly unknown[]) => readonly unknown[] {
  if (permits(scope.token, repo, need)) return (items) => items;
  if (scope.refuse === 'field') throw forbidden();
  return (items) => items.map(() => forbidden());
}

/** An account as an Actor. */
export function actorNode(account: Account | null): Node | null {
  if (account === null) return null;
  const { login, id, type } = account;
  // GraphQL writes an app's login without the ending.
  const name = type === 'Bot' ? login.replace(/\[bot\]$/, '') : login;
  const common = { __typename: type, id: nodeId('U', id), login: name, name: null };
  // An account of an enterprise has no number; the person behind it may have one.
  if (type === 'EnterpriseUserAccount') return { ...common, user: null };
  return { ...common, databaseId: id };
}
