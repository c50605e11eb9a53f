/** Which promotion is asked for: never what is required of it. */
import { z } from 'zod';

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

/** A person or machine, by the forge's id and login; never an e-mail address. */
export const actorSchema = z.strictObject({ id: z.string().optional(), login: z.string() });

export const artifactSchema = z.strictObject({
  name: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

/**
 * The request as the host states it. `environment` is the name as asked for; `mode` is `preview`
 * where nothing is enforced. Text fields are untrusted: they are escaped wherever they are shown.
 */
export const requestSchema = z.strictObject({
  host: z.enum(['git', 'github', 'gitlab']),
  mode: z.enum(['enforce', 'preview']),
  repository: z.strictObject({ id: z.string(), name: z.string(), url: z.string().optional() }),
  service: z.string(),
  environment: z.string(),
  candidate: z.strictObject({ sha, tree: sha.optional(), ref: z.string(), pinned: z.boolean() }),
  version: z.string().optional(),
  artifacts: z.array(artifactSchema),
  regions: z.array(z.string()),
  ticket: z.string().optional(),
  actors: z.array(actorSchema),
  run: z
    .strictObject({
      id: z.string(),
      attempt: z.int().positive(),
      job: z.string().optional(),
      workflow: z.string().optional(),
      url: z.string().optional(),
    })
    .optional(),
});
export type Request = z.infer<typeof requestSchema>;
export type Artifact = z.infer<typeof artifactSchema>;
export type Actor = z.infer<typeof actorSchema>;
