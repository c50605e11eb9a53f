/** The deployment that a branch or tag follows: it knows the last one only, and not when it was. */
import type { Deployment } from '../../evidence/facts.js';
import { cut } from '../faults.js';
import { failed, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { knownRefsOf, readNamedRefs } from './named-refs.js';

/** A name that is not there was never deployed; the name of both a branch and a tag is none (T03). */
export async function readRefDeployment(
  sources: FactSources,
  name: string,
): Promise<Part<readonly Deployment[]>> {
  if (knownRefsOf(name).length === 0) {
    return failed(cut(`"${name}" is neither a branch nor a tag: GitLab tells of no other refs`));
  }
  const found = await readNamedRefs(sources, name);
  if (found.status !== 'known') return found;
  const [ref, other] = found.value;
  if (ref === undefined) return { status: 'known', value: [] };
  if (other !== undefined) {
    const full = `${ref.ref} and of ${other.ref}`;
    return failed(cut(`"${name}" is the name of ${full}: write it in full`));
  }
  if (ref.sha === undefined) return failed(cut(`"${name}" is the name of no commit`));
  return { status: 'known', value: [{ sha: ref.sha, outcome: 'success' }] };
}
