/** What GitHub answers about access, as far as it is read. */
import { z } from 'zod';

const id = z.int().nullish();
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() });
const page = { totalCount: z.int(), pageInfo };

export const actorSchema = z.union([
  z.object({ __typename: z.literal('User'), login: z.string(), databaseId: id }),
  z.object({ __typename: z.literal('Team'), combinedSlug: z.string(), databaseId: id }),
  z.object({ __typename: z.literal('App'), slug: z.string(), databaseId: id }),
]);
export type AccessActor = z.infer<typeof actorSchema>;

const sourceSchema = z.object({
  permission: z.string(),
  roleName: z.string().nullish(),
  source: z.object({
    __typename: z.string(),
    combinedSlug: z.string().optional(),
    login: z.string().optional(),
  }),
});

const edgeSchema = z.object({
  permission: z.string(),
  permissionSources: z.array(sourceSchema).nullish(),
  node: z.object({ login: z.string(), databaseId: id }),
});
export type Collaborator = z.infer<typeof edgeSchema>;

export const collaboratorsSchema = z.object({
  repository: z.object({
    collaborators: z.object({ ...page, edges: z.array(edgeSchema) }).nullable(),
  }),
});

const environmentSchema = z.object({
  name: z.string(),
  protectionRules: z.object({
    nodes: z.array(
      z.object({
        type: z.string(),
        reviewers: z
          .object({ totalCount: z.int(), nodes: z.array(actorSchema.nullable()).nullable() })
          .nullish(),
      }),
    ),
  }),
});
export type EnvironmentAnswer = z.infer<typeof environmentSchema>;
export const environmentsSchema = z.object({
  repository: z.object({
    environments: z.object({ ...page, nodes: z.array(environmentSchema) }),
  }),
});

const keySchema = z.object({ id: z.string(), title: z.string(), readOnly: z.boolean() });
export type DeployKey = z.infer<typeof keySchema>;
export const keysSchema = z.object({
  repository: z.object({ deployKeys: z.object({ ...page, nodes: z.array(keySchema) }) }),
});

const allowances = z.object({
  totalCount: z.int(),
  nodes: z.array(z.object({ actor: actorSchema.nullable() }).nullable()).nullable(),
});

const protectionSchema = z.object({
  pattern: z.string(),
  isAdminEnforced: z.boolean(),
  requiresApprovingReviews: z.boolean(),
  restrictsPushes: z.boolean(),
  bypassPullRequestAllowances: allowances,
  pushAllowances: allowances,
});

const bypassSchema = z.object({
  bypassMode: z.string().nullish(),
  deployKey: z.boolean(),
  organizationAdmin: z.boolean(),
  enterpriseOwner: z.boolean(),
  repositoryRoleName: z.string().nullish(),
  actor: actorSchema.nullish(),
});
export type BypassActor = z.infer<typeof bypassSchema>;

const rulesetSchema = z.object({
  id: z.string(),
  name: z.string(),
  bypassActors: z
    .object({ totalCount: z.int(), nodes: z.array(bypassSchema.nullable()).nullable() })
    .nullish(),
});
export type Ruleset = z.infer<typeof rulesetSchema>;

const branchSchema = z.object({
  name: z.string(),
  branchProtectionRule: protectionSchema.nullish(),
  rules: z
    .object({
      ...page,
      nodes: z.array(
        z.object({ type: z.string(), repositoryRuleset: rulesetSchema.nullish() }).nullable(),
      ),
    })
    .nullish(),
});
export type BranchAnswer = z.infer<typeof branchSchema>;
export const branchAnswerSchema = z.object({
  repository: z.object({ defaultBranchRef: branchSchema.nullable() }),
});
