/** Verifies an ID token of GitHub Actions: its claims, and the names of its issuer. */
import { z } from 'zod';
import {
  standardClaims,
  verifyToken,
  type Expected,
  type KeySet,
  type Verified,
} from '../id-token.js';

export { keySetSchema } from '../id-token.js';

const id = z.string().regex(/^\d{1,20}$/);
/** `sub` is not among them: what it is made of differs from repository to repository. */
const claimsSchema = z.object({
  ...standardClaims,
  repository_id: id,
  run_id: id,
  run_attempt: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .optional(),
  sha: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  environment: z.string().max(255).optional(),
  actor_id: id.optional(),
  workflow_ref: z.string().max(1000).optional(),
});
export type Claims = z.infer<typeof claimsSchema>;

/** The claims are parsed only after the signature holds. Never throws. */
export function verifyIdToken(token: string, keys: KeySet, expected: Expected): Verified<Claims> {
  return verifyToken({ claims: claimsSchema, isFrom }, { token, keys, expected });
}

/** An enterprise may have its own name put behind the issuer's; the keys are the same. */
function isFrom(issuer: string, iss: string): boolean {
  if (iss === issuer) return true;
  return iss.startsWith(`${issuer}/`) && /^[\w-]{1,100}$/.test(iss.slice(issuer.length + 1));
}
