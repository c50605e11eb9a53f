/** The GraphQL documents that tell who may do what in a repository: a refusal of one part must not hide another. */

const pageInfo = 'totalCount pageInfo { hasNextPage endCursor }';
const user = '... on User { login databaseId }';
const team = '... on Team { combinedSlug databaseId }';
const app = '... on App { slug databaseId }';

/** Everybody with access, and what each has it from. */
export const collaboratorsDocument = `
query AccessPeople($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    collaborators(first: 100, after: $after) {
      ${pageInfo}
      edges {
        permission
        permissionSources {
          permission
          roleName
          source {
            __typename
            ... on Team { combinedSlug }
            ... on Organization { login }
          }
        }
        node { login databaseId }
      }
    }
  }
}`;

/** The required reviewers of environments. */
export const environmentsDocument = `
query AccessEnvironments($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    environments(first: 100) {
      ${pageInfo}
      nodes {
        name
        protectionRules(first: 20) {
          nodes {
            type
            reviewers(first: 20) { totalCount nodes { __typename ${user} ${team} } }
          }
        }
      }
    }
  }
}`;

export const keysDocument = `
query AccessKeys($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    deployKeys(first: 100) { ${pageInfo} nodes { id title readOnly } }
  }
}`;

/** What holds for the default branch, and for whom it does not. */
export const branchDocument = `
query AccessBranch($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      branchProtectionRule {
        pattern
        isAdminEnforced
        requiresApprovingReviews
        restrictsPushes
        bypassPullRequestAllowances(first: 100) { totalCount nodes { actor { __typename ${user} ${team} ${app} } } }
        pushAllowances(first: 100) { totalCount nodes { actor { __typename ${user} ${team} ${app} } } }
      }
      rules(first: 100) {
        ${pageInfo}
        nodes {
          type
          repositoryRuleset {
            id
            name
            bypassActors(first: 100) {
              totalCount
              nodes {
                bypassMode
                deployKey
                organizationAdmin
                enterpriseOwner
                repositoryRoleName
                actor { __typename ${team} ${app} }
              }
            }
          }
        }
      }
    }
  }
}`;
