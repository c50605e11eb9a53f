/** Which other policies a policy allows the step to name: its `policy-sources`, read before anything else of it. */
import { z } from 'zod';
import { readYaml } from './yaml-document.js';

const sourcesSchema = z.looseObject({ 'policy-sources': z.array(z.string()).optional() });

/** `owner/repo` or `owner/repo//path` each; undefined if the text is no policy. */
export function policySources(text: string): readonly string[] | undefined {
  const document = readYaml({ file: '.promotion-gate.yml', text });
  const parsed = document.ok ? sourcesSchema.safeParse(document.yaml.value) : undefined;
  return parsed?.success === true ? (parsed.data['policy-sources'] ?? []) : undefined;
}
