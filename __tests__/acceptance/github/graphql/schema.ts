/** GitHub's published GraphQL schema, and what the fake checks of a document before it runs. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  GraphQLError,
  GraphQLInt,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';

const packages = new URL('../../../../node_modules/', import.meta.url);
const file = new URL('@octokit/graphql-schema/schema.graphql', packages);

let built: GraphQLSchema | undefined;

function check(schema: GraphQLSchema, name: string, pattern: RegExp): void {
  const scalar = schema.getType(name) as GraphQLScalarType;
  scalar.parseValue = (value) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}`);
  };
}

/** Built once in a process; it takes a quarter of a second. */
export function githubSchema(): GraphQLSchema {
  if (built !== undefined) return built;
  // The published text repeats fields; GitHub's own library does not mind.
  const schema = buildSchema(readFileSync(file, 'utf8'), {
    assumeValidSDL: true,
    assumeValid: true,
    noLocation: true,
  });
  check(schema, 'GitObjectID', /^[0-9a-f]{40}$/);
  check(schema, 'Base64String', /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
  // GitHub tells ids beyond 32 bits as Int, whatever the specification says.
  GraphQLInt.serialize = (value) => Number(value);
  built = schema;
  return schema;
}

/** An error as GitHub words it for a field that the server does not have. */
export interface UndefinedField {
  readonly path: readonly string[];
  readonly extensions: {
    readonly code: 'undefinedField';
    readonly typeName: string;
    readonly fieldName: string;
  };
  readonly locations: readonly { readonly line: number; readonly column: number }[];
  readonly message: string;
}

/** What GitHub counts as a step of a path. */
const steps: ReadonlySet<string> = new Set([
  Kind.OPERATION_DEFINITION,
  Kind.FRAGMENT_DEFINITION,
  Kind.INLINE_FRAGMENT,
  Kind.FIELD,
]);

/** Uses of fields that an older server lacks; `missing` holds `Type.field`. */
export function undefinedFields(
  document: DocumentNode,
  missing: ReadonlySet<string>,
): readonly UndefinedField[] {
  const found: UndefinedField[] = [];
  const path: string[] = [];
  const info = new TypeInfo(githubSchema());
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node) {
        if (node.kind === Kind.OPERATION_DEFINITION)
          path.push(
            node.name === undefined ? node.operation : `${node.operation} ${node.name.value}`,
          );
        if (node.kind === Kind.FRAGMENT_DEFINITION) path.push(`fragment ${node.name.value}`);
        if (node.kind === Kind.INLINE_FRAGMENT)
          path.push(`... on ${node.typeCondition?.name.value ?? ''}`);
        if (node.kind !== Kind.FIELD) return;
        path.push(node.alias?.value ?? node.name.value);
        const typeName = info.getParentType()?.name ?? '';
        const fieldName = node.name.value;
        if (!missing.has(`${typeName}.${fieldName}`)) return;
        const start = node.loc?.startToken;
        const locations = [{ line: start?.line ?? 1, column: start?.column ?? 1 }];
        const message = `Field '${fieldName}' doesn't exist on type '${typeName}'`;
        found.push({
          path: [...path],
          extensions: { code: 'undefinedField', typeName, fieldName },
          locations,
          message,
        });
      },
      leave(node) {
        if (steps.has(node.kind)) path.pop();
      },
    }),
  );
  return found;
}
