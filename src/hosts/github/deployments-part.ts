/** Deployments as GitHub keeps them, newest first, page by page. */
import { z } from 'zod';
import type { HttpReply } from '../../sources/http/http.js';
import type { Api, GraphqlRefusal, Part } from './api.js';
import { idSchema } from './checks-part.js';
import { faultOf } from '../faults.js';
import { deploymentsText, usedVariables } from './fragments.js';
import { askLean } from './lean.js';
import { attempt, malformedPart, pageOf, pageSchema, partFault, type Attempt } from './pages.js';
import { refusalToUnknown, wanted } from './permissions.js';
import type { DeploymentEntry, Page } from './snapshot.js';
import { defaultPolicy } from '../policy-names.js';

const deploymentSchema = z.object({
  id: z.string(),
  databaseId: idSchema,
  commitOid: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
  createdAt: z.string(),
  environment: z.string(),
  ref: z.object({ name: z.string(), prefix: z.string() }).nullish(),
  commit: z.object({ file: z.object({ type: z.string(), oid: z.string() }).nullish() }).nullish(),
  statuses: z
    .object({
      pageInfo: z.object({ hasNextPage: z.boolean() }),
      nodes: z.array(
        z.object({ state: z.string(), createdAt: z.string(), logUrl: z.string().nullish() }),
      ),
    })
    .nullish(),
});

export const deploymentsSchema = pageSchema(deploymentSchema).nullish();

/** One page as a part; refusals are those below `deployments`. */
export function toDeployments(
  attempted: Attempt<z.infer<typeof deploymentsSchema>>,
  { refused, position }: { refused: readonly GraphqlRefusal[]; position: 'first' | 'later' },
): Part<Page<DeploymentEntry>> {
  const { what } = wanted.deployments;
  const [refusal] = refused;
  if (refusal !== undefined) return refusalToUnknown(refusal, wanted.deployments);
  if (!attempted.success) return malformedPart(what, attempted.error);
  const { data: connection } = attempted;
  if (connection === null || connection === undefined) {
    return { status: 'failed', reason: `${what}: the answer does not tell them`, retryable: true };
  }
  const crowded = connection.nodes.find((each) => each?.statuses?.pageInfo.hasNextPage === true);
  if (crowded !== undefined) {
    const reason = `${what}: one of ${crowded?.commitOid ?? ''} has more than 100 statuses`;
    return { status: 'failed', reason, retryable: false };
  }
  return pageOf(connection, { what, position }, toEntry);
}

function toEntry(node: z.infer<typeof deploymentSchema>): DeploymentEntry {
  const { ref, commit, statuses } = node;
  const told = (statuses?.nodes ?? []).map(({ state, createdAt, logUrl }) => ({
    state: state.toLowerCase(),
    createdAt,
    logUrl: logUrl ?? undefined,
  }));
  return {
    id: node.databaseId ?? node.id,
    sha: node.commitOid,
    environment: node.environment,
    createdAt: node.createdAt,
    ref: ref ? `${ref.prefix}${ref.name}` : undefined,
    policyBlob: commit?.file?.type === 'blob' ? commit.file.oid : undefined,
    // GitHub does not promise an order here. All are of one form, so that text sorts as time does.
    statuses: told.sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt)),
  };
}

/** Which deployments: those to an environment, on the page after a cursor or on the first one. */
export interface DeploymentsQuestion {
  readonly owner: string;
  readonly name: string;
  readonly environment: string;
  readonly after?: string | undefined;
}

const nothing = { success: true, data: undefined } as const;

const answerSchema = z.object({
  repository: z.object({ deployments: attempt(deploymentsSchema) }).nullable(),
});

/** A page of deployments, read anew: the first one, or the one after a cursor. */
export async function readDeployments(
  api: Api,
  question: DeploymentsQuestion,
): Promise<HttpReply<Page<DeploymentEntry>>> {
  const { owner, name, environment, after } = question;
  const { reply } = await askLean(api, {
    names: ['file'],
    schema: answerSchema,
    compose: (without) => {
      const body = `repository(owner: $owner, name: $name) { ${deploymentsText(without)} }`;
      const { declared, values } = usedVariables(body, {
        owner: ['String!', owner],
        name: ['String!', name],
        environment: ['String!', environment],
        defaultPath: ['String!', defaultPolicy],
        afterDeployment: ['String', after ?? null],
      });
      const text = `query Deployments(${declared}) { ${body} }`;
      return { name: 'Deployments', text, variables: values, repeatable: true };
    },
  });
  if (!reply.ok) return reply;
  const { repository } = reply.value;
  if (repository === null && reply.refused.length === 0) {
    const reason = `${owner}/${name} is not there, or the token may not see it`;
    return { ok: false, fault: faultOf('not-found', reason) };
  }
  const position = after === undefined ? 'first' : 'later';
  const part = toDeployments(repository?.deployments ?? nothing, {
    refused: reply.refused,
    position,
  });
  return part.status === 'known' ? { ok: true, value: part.value } : partFault(part);
}
