/** GitHub's limit on how many nodes a query may ask for, whatever there is to be found. */
import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';

/** Of one query (docs: rate limits and query limits of GraphQL). */
export const nodeLimit = 500_000;

function pageSize(
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  const argument = field.arguments?.find(
    ({ name }) => name.value === 'first' || name.value === 'last',
  );
  if (argument?.value.kind === Kind.INT) return Number(argument.value.value);
  if (argument?.value.kind !== Kind.VARIABLE) return undefined;
  return Number(variables[argument.value.name.value] ?? 0);
}

/** Pages times the pages around them, summed; a fragment counts once, where it is defined. */
export function countNodes(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const around: number[] = [1];
  let total = 0;
  visit(document, {
    Field: {
      enter(field) {
        const outer = around.at(-1) ?? 1;
        const size = pageSize(field, variables);
        if (size !== undefined) total += outer * size;
        around.push(outer * (size ?? 1));
      },
      leave() {
        around.pop();
      },
    },
  });
  return total;
}
