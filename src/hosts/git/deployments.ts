/** Past deployments as a clone tells them: by tags, by a ref that follows them, or by recorded results. */
import { matchesGlob } from '../../evidence/glob.js';
import type { Deployment, FactReading } from '../../evidence/facts.js';
import { statementSchema } from '../deployment-history.js';
import { toDeploymentsReading, type DocumentsReading, type RecordQuery } from '../past-records.js';
import { runGit, textOf } from './git-command.js';
import { recordsSource } from './records.js';
import { resolveName } from './request.js';

type DeploymentsReading = FactReading<'deployments'>;

/** What is asked: `since` and `now` are RFC 3339 in UTC. */
export interface DeploymentsQuestion {
  readonly statement: unknown;
  readonly service: string;
  readonly environment: string;
  readonly since: string;
  readonly directory: string;
  readonly now: string;
  readonly findDocuments: (query: RecordQuery) => Promise<DocumentsReading>;
}

/** Deployments since the instant asked for, and always the newest one; newest first. */
export async function readDeployments(asked: DeploymentsQuestion): Promise<DeploymentsReading> {
  const parsed = statementSchema.safeParse(asked.statement);
  if (!parsed.success) return failed('the deployments statement is not understood');
  const statement = parsed.data;
  if (statement === undefined) return fromRecords(asked);
  if ('tags' in statement) return fromTags(asked, statement.tags);
  if ('ref' in statement) return fromRef(asked, statement.ref);
  return {
    status: 'unsupported',
    reason: 'a local clone has no deployments of an environment',
    needs: 'a forge, or `deployments: { tags: GLOB }` or `{ ref: NAME }`',
  };
}

/**
 * An annotated tag says when it was set. A lightweight one does not: its time is unknown, and it is
 * ordered by the date of its commit.
 */
async function fromTags(asked: DeploymentsQuestion, glob: string): Promise<DeploymentsReading> {
  const answer = await runGit(
    { directory: asked.directory },
    ...['for-each-ref', '--sort=-version:refname', '--sort=-creatordate'],
    '--format=%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(creatordate:unix)',
    'refs/tags/',
  );
  if (!answer.ok) return failed(answer.reason);
  const found: { deployment: Deployment; at: number }[] = [];
  for (const line of textOf(answer).split('\n')) {
    const [ref = '', type = '', sha = '', peeledType = '', peeled = '', date = ''] =
      line.split('\0');
    const version = ref.slice('refs/tags/'.length);
    if (version === '' || !matchesGlob(version, glob)) continue;
    const isAnnotated = type === 'tag';
    if (isAnnotated && peeledType === 'tag') return failed(`the tag ${version} is a tag of a tag`);
    if ((isAnnotated ? peeledType : type) !== 'commit') continue;
    const at = Number(date) * 1000;
    const finishedAt = isAnnotated ? { finishedAt: new Date(at).toISOString() } : {};
    const deployment = { sha: isAnnotated ? peeled : sha, version, outcome: 'success' as const };
    found.push({ deployment: { ...deployment, ...finishedAt }, at });
  }
  const since = Date.parse(asked.since);
  const kept = found.filter(({ at }, index) => index === 0 || at >= since);
  return toReading(asked, {
    deployments: kept.map(({ deployment }) => deployment),
    url: `refs/tags/${glob}`,
  });
}

/** A ref that follows the deployments knows the last one only, and when if it has a reflog. */
async function fromRef(asked: DeploymentsQuestion, name: string): Promise<DeploymentsReading> {
  const { directory } = asked;
  const found = await resolveName(directory, name);
  if (found.status === 'missing') return toReading(asked, { deployments: [], url: name });
  if (found.status === 'ambiguous') {
    return failed(`"${name}" is the name of ${found.refs.join(' and of ')}: write it in full`);
  }
  if (found.status === 'not-a-commit') return failed(`"${name}" is a ${found.type}, not a commit`);
  if (found.status === 'failed') return failed(found.reason);
  const { sha, ref } = found.candidate;
  const log = ['log', '-g', '-1', '--date=unix', '--format=%gd %H', ref, '--'];
  const reflog = /@\{(\d+)\} (\S+)/.exec(textOf(await runGit({ directory }, ...log)));
  const isTip = reflog?.[2] === sha;
  const finishedAt = isTip ? { finishedAt: new Date(Number(reflog[1]) * 1000).toISOString() } : {};
  return toReading(asked, { deployments: [{ sha, outcome: 'success', ...finishedAt }], url: ref });
}

async function fromRecords(asked: DeploymentsQuestion): Promise<DeploymentsReading> {
  const { service, environment, since, now } = asked;
  const found = await asked.findDocuments({ service, environment, since });
  return toDeploymentsReading(found, recordsSource(now));
}

function toReading(
  asked: DeploymentsQuestion,
  found: { deployments: readonly Deployment[]; url: string },
): DeploymentsReading {
  const source = {
    level: 'workspace',
    system: 'git',
    url: found.url,
    fetchedAt: asked.now,
  } as const;
  if (found.deployments.length === 0) return { status: 'none', source };
  return { status: 'known', value: [...found.deployments], source };
}

function failed(reason: string): DeploymentsReading {
  return { status: 'failed', reason, retryable: false };
}
