/** Whether the policy changed since the last successful deployment. */
import { z } from 'zod';
import type { FactReading, FactValue } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import { pathOf } from './api.js';
import { commitSchema, failed, forgeSource, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { readFileText } from './file-text.js';
import { toUnknown, wanted } from './permissions.js';

/** The policy that decides: its path on the default branch, its blob, and who owns it. */
const specSchema = z.object({
  path: z.string(),
  blob: z.string(),
  owners: z
    .object({ logins: z.array(z.string()), groups: z.array(z.string()) })
    .default({ logins: [], groups: [] }),
});

type Change = FactValue<'policy-change'>;

const answerSchema = z.object({ id: commitSchema });

/** `base` is the commit of the last successful deployment; null if there was none, and so no older policy. */
export async function readPolicyChange(
  sources: FactSources,
  context: ReadContext,
  asked: { readonly spec: unknown; readonly base: string | null },
): Promise<FactReading<'policy-change'>> {
  const parsed = specSchema.safeParse(asked.spec);
  if (!parsed.success) return failed('it is not told which policy decides');
  const change = await readChange(sources, context, { ...parsed.data, base: asked.base });
  if (change.status !== 'known') return change;
  return { status: 'known', value: change.value, source: forgeSource(context.now) };
}

async function readChange(
  sources: FactSources,
  context: ReadContext,
  asked: z.infer<typeof specSchema> & { readonly base: string | null },
): Promise<Part<Change>> {
  const { base, path, blob, owners } = asked;
  if (base === null) return known({ base, changed: false, approvedBy: [] });
  const before = await readBlob(sources, { base, path });
  if (before.status !== 'known') return before;
  if (before.value === blob) return known({ base, changed: false, approvedBy: [] });
  if (owners.logins.length + owners.groups.length === 0) {
    const reason = 'the policy names no owner who could approve its change';
    return known({ base, changed: true, approvedBy: [], reason });
  }
  const { readPolicyApprovals } = await import('./duties/readers.js');
  const approvals = await readPolicyApprovals(sources, context, { base, path, owners });
  if (approvals.status !== 'known') return approvals;
  return known({ base, changed: true, ...approvals.value });
}

/** The policy's blob at the base, null if it was not there. */
async function readBlob(
  { api, environment }: FactSources,
  { base, path }: { readonly base: string; readonly path: string },
): Promise<Part<string | null>> {
  const project = environment.project.id;
  const address = pathOf('projects', project, 'repository', 'commits', base);
  const commit = await api.get(address, { stats: false }, answerSchema);
  if (!commit.ok) return toUnknown(commit.fault, wanted.commit, api);
  if (commit.value.id !== base) return failed(`another commit was told than ${base}`);
  const read = await readFileText({ api, project }, { path, commit: base, what: path });
  if (read.status === 'fault') return toUnknown(read.fault, wanted.policy, api);
  if (read.status === 'failed') return failed(read.reason);
  return { status: 'known', value: read.file?.blob ?? null };
}

function known(value: Change): Part<Change> {
  return { status: 'known', value };
}
