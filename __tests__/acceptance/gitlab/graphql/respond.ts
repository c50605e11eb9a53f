/** One GraphQL request: parsed, held against the schema and its limits, and run over the state. */
import { graphql, parse, validate, type DocumentNode } from 'graphql';
import { resolveCommit } from '../../github/repository.js';
import { authenticate, type Presented } from '../access.js';
import { Refusal } from '../call.js';
import type { Project, Token } from '../model.js';
import { everyone } from '../project.js';
import {
  commitNode,
  connection,
  jobNode,
  memberNode,
  pipelineNode,
  requestNode,
  userNode,
  type Node,
} from './nodes.js';
import { complexityOf, gitlabSchema, mostComplex } from './schema.js';

interface Asked {
  readonly body: unknown;
  readonly presented: Presented;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly projects: readonly Project[];
  readonly serverUrl: string;
  /** `Type.field` that this server does not have. */
  readonly missing: ReadonlySet<string>;
  readonly violation: (text: string) => void;
}

interface Answer {
  readonly status: number;
  readonly value: unknown;
}

/** The operation's name, for the log and for faults. */
export function operationOf(body: unknown): string {
  const name = (body as { operationName?: unknown } | undefined)?.operationName;
  return `graphql/${typeof name === 'string' ? name : ''}`;
}

/** A job token counts for nothing here; who is nobody sees no private project. */
export async function respondGraphql(asked: Asked): Promise<Answer> {
  const { body, violation } = asked;
  const { query, variables } = body as { query?: string; variables?: Record<string, unknown> };
  let token: Token | undefined;
  try {
    const route = { job: false, method: 'GET' } as const;
    token = authenticate(route, asked.presented, asked.tokens);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, value: { errors: [{ message: 'Invalid token' }] } };
  }
  let document: DocumentNode;
  try {
    document = parse(query ?? '');
  } catch (error) {
    violation(`GraphQL: ${String(error)}`);
    return errors(String(error));
  }
  const [lacking] = [...asked.missing].filter((name) =>
    new RegExp(`\\b${name.split('.')[1] ?? ''}\\b`).test(query ?? ''),
  );
  if (lacking !== undefined) {
    const [type = '', field = ''] = lacking.split('.');
    return errors(`Field '${field}' doesn't exist on type '${type}'`);
  }
  const invalid = validate(gitlabSchema, document);
  for (const { message } of invalid) violation(`GraphQL: ${message}`);
  if (invalid[0] !== undefined) return errors(invalid[0].message);
  const complexity = complexityOf(document);
  if (complexity > mostComplex) {
    const message = `Query has complexity of ${complexity}, which exceeds max complexity of ${mostComplex}`;
    violation(message);
    return errors(message);
  }
  const result = await graphql({
    ...{ schema: gitlabSchema, source: query ?? '', variableValues: variables ?? {} },
    rootValue: rootOf(asked, token),
  });
  for (const { message } of result.errors ?? []) violation(`GraphQL: ${message}`);
  return { status: 200, value: JSON.parse(JSON.stringify(result)) };
}

function errors(message: string): Answer {
  return { status: 200, value: { errors: [{ message }] } };
}

function rootOf({ projects, serverUrl }: Asked, token: Token | undefined): Node {
  return {
    project: ({ fullPath }: { readonly fullPath: string }) => {
      const found = projects.find(({ path }) => path.toLowerCase() === fullPath.toLowerCase());
      const sees = found !== undefined && token?.projects.includes(found) === true;
      if (found === undefined || (found.visibility === 'private' && !sees)) return null;
      return projectNode(found, serverUrl);
    },
    group: ({ fullPath }: { readonly fullPath: string }) => {
      const holder = projects.find(({ groups }) => groups.has(fullPath));
      const sees = holder !== undefined && token?.projects.includes(holder) === true;
      if (!sees) return null;
      return {
        ...{ id: `gid://gitlab/Group/${holder.id}`, fullPath },
        groupMembers: (paged: { readonly first?: number }) =>
          connection(holder.groups.get(fullPath)?.map(memberNode) ?? [], paged),
      };
    },
    users: ({
      ids,
      usernames,
      ...paged
    }: {
      readonly ids?: readonly string[];
      readonly usernames?: readonly string[];
    }) => {
      if (token === undefined) return null;
      const found = everyone().filter(
        ({ id, username }) =>
          ids?.includes(`gid://gitlab/User/${id}`) !== false &&
          usernames?.includes(username) !== false,
      );
      return connection(found.map(userNode), paged);
    },
  };
}

function projectNode(project: Project, serverUrl: string): Node {
  return {
    ...{ id: `gid://gitlab/Project/${project.id}`, fullPath: project.path },
    mergeRequest: ({ iid }: { readonly iid: string }) => {
      const found = project.mergeRequests.find((each) => String(each.iid) === iid);
      return found === undefined ? null : requestNode(project, found, serverUrl);
    },
    mergeRequests: ({ iids, ...paged }: { readonly iids?: readonly string[] }) => {
      const found = project.mergeRequests.filter(
        ({ iid }) => iids === undefined || iids.includes(String(iid)),
      );
      return connection(
        found.map((each) => requestNode(project, each, serverUrl)),
        paged,
      );
    },
    job: ({ id }: { readonly id: string }) => {
      const jobs = project.pipelines.flatMap((each) => each.jobs);
      const found = jobs.find((each) => `gid://gitlab/Ci::Build/${each.id}` === id);
      return found === undefined ? null : jobNode(found);
    },
    pipeline: ({ id }: { readonly id?: string }) => {
      const found = project.pipelines.find((each) => `gid://gitlab/Ci::Pipeline/${each.id}` === id);
      return found === undefined ? null : pipelineNode(found);
    },
    repository: {
      rootRef: project.git.defaultBranch,
      commit: ({ ref }: { readonly ref: string }) => {
        const sha = resolveCommit(project.git, ref);
        return sha === undefined || project.lost.has(sha) ? null : commitNode(project, sha);
      },
    },
  };
}
