/** Approvals of the environment that the run waits for: GitHub tells neither attempt nor time. */
import { z } from 'zod';
import type { Account, Consent, Tristate } from '../../../evidence/changes-fact.js';
import type { ReadContext } from '../../host.js';
import { idSchema } from '../../ids.js';
import type { ChangesSpec } from '../../promotion-range.js';
import { toPart } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import { ghost, kindOf } from './accounts.js';
import { valueOf } from './unread.js';

const approvalSchema = z.object({
  state: z.string(),
  environments: z.array(z.object({ name: z.string().optional() })),
  user: z.object({ login: z.string().min(1), id: idSchema, type: z.string() }).nullish(),
});
type Approval = z.infer<typeof approvalSchema>;

/** Throws `Unread`. A preview waits for nobody. */
export async function readConsents(
  sources: FactSources,
  { request }: ReadContext,
  spec: ChangesSpec,
): Promise<readonly Consent[]> {
  if (request.mode === 'preview') return [];
  const { owner, name: repo, run } = sources.environment;
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
  const parameters = { owner, repo, run_id: run.id };
  const reply = await sources.api.rest(route, parameters, z.array(approvalSchema));
  const told = valueOf(toPart(reply, { ...wanted.runs, what: 'the approvals of the run' }));
  const environment = environmentOf(spec) ?? request.environment;
  const own = told.filter(({ environments }) =>
    environments.some(({ name }) => name?.toLowerCase() === environment.toLowerCase()),
  );
  const consents = await Promise.all(own.map((approval) => toConsent(sources, approval)));
  return consents.filter((consent) => consent !== undefined);
}

/** The environment by which the policy sees deployments is the one that the run is approved for. */
function environmentOf({ deployments }: ChangesSpec): string | undefined {
  const parsed = z.object({ environment: z.string() }).safeParse(deployments);
  return parsed.success ? parsed.data.environment : undefined;
}

async function toConsent(
  sources: FactSources,
  { state, user }: Approval,
): Promise<Consent | undefined> {
  if (state !== 'approved' && state !== 'rejected') return undefined;
  const account: Account =
    user == null
      ? ghost
      : { id: user.id, login: user.login, kind: user.type === 'User' ? kindOf(user.login) : 'bot' };
  const writes = user == null ? 'no' : await readWrites(sources, user.login);
  return { account, via: 'environment', state, writes };
}

const permissionSchema = z.object({ permission: z.string() });

/** Whoever may read a repository can be asked by its environments: that is not enough. */
async function readWrites(
  { api, environment: { owner, name: repo } }: FactSources,
  username: string,
): Promise<Tristate> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const reply = await api.rest(route, { owner, repo, username }, permissionSchema);
  if (!reply.ok) return 'unknown';
  return ['admin', 'maintain', 'write'].includes(reply.value.permission) ? 'yes' : 'no';
}
