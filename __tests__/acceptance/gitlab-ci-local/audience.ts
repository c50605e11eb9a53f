/** Whom GitLab signs a job's ID token for: what the component asks for, with the inputs of the pipeline. */
import { z } from 'zod';
import { jobOf, type Values } from '../../gitlab/component.js';

const one = z.string().min(1);
const tokensSchema = z.object({
  id_tokens: z.object({
    PROMOTION_GATE_ID_TOKEN: z.object({ aud: z.union([one, z.array(one).min(1)]) }),
  }),
});

/** A text for one, a list for several: https://docs.gitlab.com/ci/yaml/#id_tokens. */
export type Audience = string | readonly string[];

/** The audience in a job's configuration. Throws if it has none. */
export function audienceIn(job: unknown): Audience {
  return tokensSchema.parse(job).id_tokens.PROMOTION_GATE_ID_TOKEN.aud;
}

/** The audience in the job that inputs give. */
export function audienceOf(inputs: Values): Audience {
  const [job] = Object.values(jobOf(inputs));
  return audienceIn(job);
}

/** As it stands in the token: GitLab puts in variables that are known before the job starts. */
export function expandAudience(audience: Audience, variables: Values): Audience {
  const expand = (text: string) =>
    text.replaceAll(/\$\{?(\w+)\}?/g, (_, name: string) => variables[name] ?? '');
  return typeof audience === 'string' ? expand(audience) : audience.map(expand);
}
