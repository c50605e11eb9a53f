/** What GitLab says of a request that it refuses: https://docs.gitlab.com/api/rest/troubleshooting/. */
import { z } from 'zod';
import type { HttpFault } from '../../sources/http/http.js';

/** `{"message": "…"}`, or `{"error": "insufficient_scope", "error_description": "…"}`. */
const answerSchema = z.object({
  message: z.string().optional(),
  error: z.string().optional(),
  error_description: z.string().optional(),
});

/** What the body says, if it is one of GitLab's; untrusted. */
export function wordsOf({ body }: Pick<HttpFault, 'body'>): string | undefined {
  try {
    const parsed = answerSchema.safeParse(JSON.parse(body ?? 'null'));
    if (!parsed.success) return undefined;
    return parsed.data.message ?? parsed.data.error_description ?? parsed.data.error;
  } catch {
    return undefined;
  }
}
