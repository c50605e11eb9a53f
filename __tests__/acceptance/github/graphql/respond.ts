/** One GraphQL request: parsed, validated against GitHub's schema, and run over the state. */
import {
  execute,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
  type OperationDefinitionNode,
} from 'graphql';
import type { Answer } from '../exchange.js';
import { fullName, nodeId } from '../model.js';
import { sees } from '../tokens.js';
import { objectNode } from './git-nodes.js';
import { mutations } from './mutations.js';
import { actorNode, problem, type Arguments, type Field, type Node, type Scope } from './node.js';
import { countNodes, nodeLimit } from './node-limit.js';
import { organizationNode } from './organization-node.js';
import { commentNode, pullNode } from './pull-nodes.js';
import { refNode, repositoryNode } from './repository-node.js';
import { githubSchema, undefinedFields } from './schema.js';

export interface GraphqlRequest {
  readonly scope: Scope;
  readonly body: unknown;
  /** `Type.field` that this server does not have. */
  readonly missing: ReadonlySet<string>;
  readonly violation: (text: string) => void;
}

/** The document's first operation; undefined if it cannot be parsed. */
export function readOperation(
  body: unknown,
): { document: DocumentNode; operation: OperationDefinitionNode } | undefined {
  const text = (body as { query?: unknown } | null | undefined)?.query;
  if (typeof text !== 'string') return undefined;
  try {
    const document = parse(text);
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    return operation === undefined ? undefined : { document, operation };
  } catch {
    return undefined;
  }
}

function nodeOf(scope: Scope, id: unknown): Node {
  for (const repo of scope.repositories().filter((one) => sees(scope.token, one))) {
    if (nodeId('R', repo.id) === id) return repositoryNode(scope, repo);
    for (const ref of repo.refs.keys())
      if (nodeId('REF', `${repo.id}:${ref}`) === id) return refNode(scope, repo, ref) ?? {};
    const commit = [...repo.objects.keys()].find((oid) => nodeId('O', `${repo.id}:${oid}`) === id);
    if (commit !== undefined) return objectNode(scope, repo, commit) ?? {};
    for (const pull of repo.pulls) {
      if (nodeId('PR', pull.id) === id) return pullNode(scope, repo, pull);
      const comment = pull.comments.find((one) => nodeId('IC', one.id) === id);
      if (comment !== undefined) return commentNode(scope, comment);
    }
  }
  throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'.`);
}

function queries(scope: Scope): Readonly<Record<string, unknown>> {
  const limit = {
    cost: 1,
    limit: 1000,
    nodeCount: 1,
    remaining: 999,
    used: 1,
    resetAt: '2033-05-18T03:33:20Z',
  };
  return {
    repository: ({ owner, name }: Arguments) => {
      const asked = `${String(owner)}/${String(name)}`;
      const repo = scope
        .repositories()
        .find((one) => fullName(one).toLowerCase() === asked.toLowerCase());
      if (repo === undefined || !sees(scope.token, repo))
        throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${asked}'.`);
      return repositoryNode(scope, repo);
    },
    organization: ({ login }: Arguments) => organizationNode(scope, String(login)),
    viewer: { ...actorNode(scope.token.owner), __typename: 'User', login: scope.token.owner.login },
    rateLimit: limit,
    node: ({ id }: Arguments) => nodeOf(scope, id),
    nodes: ({ ids }: Arguments) =>
      (ids as readonly unknown[]).map((id) => {
        try {
          return nodeOf(scope, id);
        } catch (error) {
          return error;
        }
      }),
  };
}

/** An error in GitHub's form. */
function toError(error: GraphQLError): Record<string, unknown> {
  const { message, path, locations, extensions } = error;
  const { type } = extensions;
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path }),
    ...(type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}

function errorsOnly(errors: readonly unknown[]): Answer {
  return { status: 200, headers: {}, value: { errors } };
}

/** Never throws. What GitHub's schema does not allow, or the fake does not model, is a violation. */
export async function respondGraphql({
  scope,
  body,
  missing,
  violation,
}: GraphqlRequest): Promise<Answer> {
  const read = readOperation(body);
  if (read === undefined) {
    violation('the GraphQL document cannot be parsed');
    return errorsOnly([{ message: 'A query attribute must be specified and must be a string.' }]);
  }
  const lacking = undefinedFields(read.document, missing);
  if (lacking.length > 0) return errorsOnly(lacking);
  const schema = githubSchema();
  const invalid = validate(schema, read.document);
  if (invalid.length > 0) {
    violation(`GraphQL: ${invalid.map(({ message }) => message).join('; ')}`);
    return errorsOnly(invalid.map(toError));
  }
  const variables = (body as { variables?: Record<string, unknown> | null }).variables ?? {};
  const nodes = countNodes(read.document, variables);
  if (nodes > nodeLimit) {
    const message = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ${nodeLimit}.`;
    return errorsOnly([{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }]);
  }
  const fieldResolver: GraphQLFieldResolver<Node, unknown> = (
    source,
    args: Arguments,
    _,
    { fieldName, parentType },
  ) => {
    if (!(fieldName in source)) {
      violation(`the fake does not model ${parentType.name}.${fieldName}`);
      throw new GraphQLError(`${parentType.name}.${fieldName} is not modelled`);
    }
    const value = source[fieldName];
    return typeof value === 'function' ? (value as Field)(args, fieldName) : value;
  };
  const result = await execute({
    schema,
    document: read.document,
    rootValue:
      read.operation.operation === OperationTypeNode.MUTATION ? mutations(scope) : queries(scope),
    variableValues: variables,
    fieldResolver,
  });
  const errors = result.errors ?? [];
  // Without data the variables were wrong; an error without a type is the fake's own.
  if (result.data === undefined)
    violation(`GraphQL: ${errors.map(({ message }) => message).join('; ')}`);
  else
    for (const { message, extensions } of errors)
      if (extensions['type'] === undefined) violation(`GraphQL: ${message}`);
  const data = result.data === undefined ? {} : { data: result.data };
  return {
    status: 200,
    headers: {},
    value: { ...data, ...(errors.length === 0 ? {} : { errors: errors.map(toError) }) },
  };
}
