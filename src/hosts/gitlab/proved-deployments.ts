/** Which successful deployments count as such: those of jobs of a branch or tag that is protected (T01, T23). */
import { askEach, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { readNamedRefs } from './named-refs.js';
import { toUnknown, wanted } from './permissions.js';

/** The job that deployed; null where the interface was told of a deployment. */
export interface Deployed {
  readonly deployable?:
    | { readonly ref?: string | null | undefined; readonly tag?: boolean | null | undefined }
    | null
    | undefined;
}

/** So many other refs than the default branch are looked at; deployments of more count as not proved. */
const mostRefs = 20;

/**
 * A Developer or a job token may tell the interface of any deployment, and a pipeline of any branch may have a job that
 * deploys (https://docs.gitlab.com/api/deployments/#create-a-deployment). What is told without a job is not proved, nor
 * is one of a branch or tag that is not protected or not there any more; one of the default branch is. Costs a request
 * for each other ref. The newest come first. Never throws.
 */
export async function findProved(
  sources: FactSources,
  successes: readonly Deployed[],
): Promise<Part<(deployment: Deployed) => boolean>> {
  const refs = new Set(successes.flatMap((each) => refOf(each) ?? []));
  if (refs.size === 0) return { status: 'known', value: () => false };
  const branch = await sources.branch();
  if (!branch.ok) return toUnknown(branch.fault, wanted.branches, sources.api);
  const main = branch.value.ref;
  const others = [...refs].filter((ref) => ref !== main).slice(0, mostRefs);
  const found = await askEach(others, (ref) => readNamedRefs(sources, ref));
  if (found.status !== 'known') return found;
  const held = found.value.flat().filter((each) => each.protected);
  const proved = new Set([main, ...held.map(({ ref }) => ref)]);
  return { status: 'known', value: (deployment) => proved.has(refOf(deployment) ?? '') };
}

/** In full; undefined for none, or one of a merge request. */
function refOf({ deployable }: Deployed): string | undefined {
  const { ref, tag } = deployable ?? {};
  if (typeof ref !== 'string' || typeof tag !== 'boolean' || ref.startsWith('refs/'))
    return undefined;
  return `refs/${tag ? 'tags' : 'heads'}/${ref}`;
}
