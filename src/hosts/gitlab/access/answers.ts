/** What GitLab answers about access, as far as it is read. */
import { z } from 'zod';
import { idSchema } from '../fact-answers.js';

/** https://docs.gitlab.com/api/project_members/#list-all-project-members, the same for groups. */
export const memberSchema = z.object({
  id: idSchema,
  username: z.string(),
  access_level: z.int(),
  state: z.string(),
  membership_state: z.string().nullish(),
});
export type Member = z.infer<typeof memberSchema>;

/** One of a role, a user, a group and a deploy key; the same in every list of levels. */
export const levelSchema = z.object({
  access_level: z.int().nullish(),
  access_level_description: z.string().nullish(),
  user_id: idSchema.nullish(),
  group_id: idSchema.nullish(),
  deploy_key_id: idSchema.nullish(),
});
export type AccessLevel = z.infer<typeof levelSchema>;

/** https://docs.gitlab.com/api/protected_environments/#list-protected-environments */
export const environmentSchema = z.object({
  name: z.string(),
  deploy_access_levels: z.array(levelSchema),
  approval_rules: z.array(levelSchema).nullish(),
});
export type ProtectedEnvironment = z.infer<typeof environmentSchema>;

/** https://docs.gitlab.com/api/protected_branches/#list-protected-branches */
export const branchSchema = z.object({
  name: z.string(),
  push_access_levels: z.array(levelSchema),
  merge_access_levels: z.array(levelSchema),
});
export type ProtectedBranch = z.infer<typeof branchSchema>;
