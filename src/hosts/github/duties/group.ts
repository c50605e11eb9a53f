/** Who belongs to a team of an organisation, where the token may read that. */
import { z } from 'zod';
import type { Account } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import type { Unknown } from '../../../evidence/reading.js';
import { unsupported } from '../../elsewhere.js';
import { cut } from '../../faults.js';
import { failed, forgeSource } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { toUnknown } from '../permissions.js';
import { toUserAccount, userSchema } from './accounts.js';
import { teamDocument } from './documents.js';

const specSchema = z.object({ github: z.string().optional() });

const pageSchema = z.object({
  totalCount: z.int(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
  nodes: z.array(userSchema),
});
type Page = z.infer<typeof pageSchema>;
const answerSchema = z.object({
  organization: z.object({ team: z.object({ members: pageSchema }).nullable() }).nullable(),
});

const mostMembers = 1000;

/** `needs` of a team that is not told: no workflow's own token can have it. */
const needs =
  'a token of a GitHub App with the permission members: read (or read:org), or `members` of the group in the policy';

export async function readGroup(
  sources: Pick<FactSources, 'api'>,
  { key, spec }: { readonly key: string; readonly spec?: unknown },
  now: string,
): Promise<FactReading<'group'>> {
  const parsed = specSchema.safeParse(spec);
  const named = parsed.success ? parsed.data.github : undefined;
  if (named === undefined) {
    return unsupported(`the group ${key} names no team of GitHub`, '`members` or `github` of it');
  }
  const [, organization, team] = /^@?([^/@\s]+)\/([^/\s]+)$/.exec(named) ?? [];
  if (organization === undefined || team === undefined) {
    return failed(
      `the group ${key}: "${cut(named)}" is no team, which is written organization/team`,
    );
  }
  const members: Account[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page | Unknown = await readPage(sources, { organization, team, after });
    if ('status' in page) return page;
    members.push(...page.nodes.map(toUserAccount));
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) {
      if (members.length === page.totalCount) break;
      const reason = `the members of ${named} changed while they were read`;
      return { status: 'failed', reason, retryable: true };
    }
    if (members.length >= mostMembers || endCursor == null) {
      return failed(`${named} has more than ${mostMembers} members`);
    }
    after = endCursor;
  }
  return { status: 'known', value: { members }, source: forgeSource(now) };
}

async function readPage(
  { api }: Pick<FactSources, 'api'>,
  variables: {
    readonly organization: string;
    readonly team: string;
    readonly after: string | null;
  },
): Promise<Page | Unknown> {
  const { organization, team } = variables;
  const of = { what: `the members of ${organization}/${team}`, permissions: [] };
  const query = { name: 'Team', text: teamDocument, variables, repeatable: true };
  const reply = await api.graphql(query, answerSchema);
  const isRefused = reply.refused.length > 0 || (!reply.ok && reply.fault.kind === 'forbidden');
  if (!isRefused && !reply.ok) return toUnknown(reply.fault, of);
  const told = isRefused || !reply.ok ? undefined : reply.value.organization?.team;
  // A team that the token may not see looks like none (F05).
  if (told == null) {
    return unsupported(
      `${of.what} are not told to this token: a workflow's own cannot read teams`,
      needs,
    );
  }
  return told.members;
}
