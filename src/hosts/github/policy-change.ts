/** Whether the policy changed since the last successful deployment, and who of its owners approved that. */
import { z } from 'zod';
import type { FactReading, FactValue } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import type { Part } from './api.js';
import { ask, failed, forgeSource, toPart } from './fact-answers.js';
import { fileAtDocument } from './fact-documents.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/** The policy that decides: its path on the default branch, its blob, and who owns it. */
const specSchema = z.object({
  path: z.string(),
  blob: z.string(),
  owners: z
    .object({ logins: z.array(z.string()), teams: z.array(z.string()) })
    .default({ logins: [], teams: [] }),
});

const fileSchema = z.object({
  repository: z.object({
    commit: z.object({ __typename: z.string() }).nullable(),
    file: z.object({ oid: z.string() }).nullable(),
  }),
});

/** The snapshot tells this file at every deployment. */
const defaultPath = '.promotion-gate.yml';

type Change = FactValue<'policy-change'>;

/** `base` is the commit of the last successful deployment; without one there was no older policy. */
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
  if (owners.logins.length + owners.teams.length === 0) {
    const reason = 'the policy names no owner who could approve its change';
    return known({ base, changed: true, approvedBy: [], reason });
  }
  const { readApprovals } = await import('./policy-approvals.js');
  const approvals = await readApprovals(sources, context, { base, path, owners });
  if (approvals.status !== 'known') return approvals;
  return known({ base, changed: true, ...approvals.value });
}

/** The policy's blob at the base, null if it was not there. */
async function readBlob(
  sources: FactSources,
  { base, path }: { readonly base: string; readonly path: string },
): Promise<Part<string | null>> {
  const snapshot = await sources.snapshot();
  if (!snapshot.ok) return toPart(snapshot, wanted.repository);
  const { deployments } = snapshot.value;
  const seen = deployments.status === 'known' ? deployments.value.items : [];
  const blob = seen.find(({ sha }) => sha === base)?.policyBlob;
  if (path === defaultPath && blob !== undefined) return { status: 'known', value: blob };
  const { owner, name } = sources.environment;
  const variables = { owner, name, commit: base, file: `${base}:${path}` };
  const query = { name: 'FileAt', text: fileAtDocument, variables, repeatable: true };
  const answer = await ask(sources.api, query, {
    schema: fileSchema,
    of: wanted.repository,
  });
  if (answer.status !== 'known') return answer;
  const { commit, file } = answer.value.repository;
  if (commit === null) return failed(`the last deployed commit ${base} is not in the repository`);
  return { status: 'known', value: file?.oid ?? null };
}

function known(value: Change): Part<Change> {
  return { status: 'known', value };
}
