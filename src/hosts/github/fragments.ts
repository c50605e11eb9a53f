/** Pieces of GraphQL documents that several questions share; nothing from outside is ever in their text. */

/** Fields that servers older than the gate may lack, each of them asked for without an alias. */
export const youngFields = ['rules', 'refUpdateRule', 'compare', 'file'] as const;
export type YoungField = (typeof youngFields)[number];

type Without = ReadonlySet<string>;

/** The text, unless the field is left out. */
export function unless(without: Without, name: string, text: string): string {
  return without.has(name) ? '' : text;
}

/** What tells whether people can push to a branch as they like; see `isProtected`. */
export function rulesText(without: Without): string {
  return [
    unless(
      without,
      'refUpdateRule',
      'refUpdateRule { requiredApprovingReviewCount requiresCodeOwnerReviews blocksCreations }',
    ),
    unless(without, 'rules', 'rules(first: 100) { nodes { type } pageInfo { hasNextPage } }'),
  ].join('\n');
}

/** Of an object that is a commit, a file with its text. The variable is `$path`. */
export function fileText(without: Without): string {
  return unless(
    without,
    'file',
    `... on Commit {
      file(path: $path) {
        mode
        type
        object { ... on Blob { oid text byteSize isTruncated isBinary } }
      }
    }`,
  );
}

/** The names of all that stays declared must also be used, or the server refuses the document. */
export function usedVariables<T>(
  text: string,
  variables: Readonly<Record<string, readonly [type: string, value: T]>>,
): { readonly declared: string; readonly values: Readonly<Record<string, T>> } {
  const used = Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
  return {
    declared: used.map(([name, [type]]) => `$${name}: ${type}`).join(', '),
    values: Object.fromEntries(used.map(([name, [, value]]) => [name, value])),
  };
}

const pageInfo = 'totalCount pageInfo { hasNextPage endCursor }';

/** A page of check runs and statuses of a commit. The variable is `$afterCheck`. */
export const checksText = `statusCheckRollup {
  contexts(first: 100, after: $afterCheck) {
    ${pageInfo}
    nodes {
      __typename
      ... on CheckRun {
        databaseId name status conclusion startedAt completedAt detailsUrl
        checkSuite {
          databaseId
          app { slug databaseId }
          workflowRun { workflow { name resourcePath databaseId } }
        }
      }
      ... on StatusContext { context state createdAt targetUrl creator { __typename login } }
    }
  }
}`;

/** A page of deployments to an environment, newest first. The variables are `$environment` and `$afterDeployment`. */
export function deploymentsText(without: Without): string {
  return `deployments(
    environments: [$environment]
    first: 30
    after: $afterDeployment
    orderBy: { field: CREATED_AT, direction: DESC }
  ) {
    ${pageInfo}
    nodes {
      id databaseId commitOid createdAt environment
      ref { name prefix }
      ${unless(without, 'file', 'commit { file(path: $defaultPath) { type oid } }')}
      statuses(first: 100) { pageInfo { hasNextPage } nodes { state createdAt logUrl } }
    }
  }`;
}
