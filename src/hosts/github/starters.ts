/** Who started the run: the one whose event it was, and the one who started this attempt (T18). */
import { z } from 'zod';
import type { Actor } from '../../evidence/request.js';
import { idSchema } from '../ids.js';
import type { Api } from './api.js';
import type { GithubEnvironment } from './environment.js';

/**
 * Stands for somebody whom the server does not name. No login is empty, so whoever asks for the
 * separation of duties sees that a starter is not known, and takes none for somebody else.
 */
export const unknownStarter: Actor = { login: '' };

const user = z.object({ login: z.string().min(1), id: idSchema });
const runSchema = z.object({ run_attempt: z.int(), triggering_actor: user.nullish() });

/**
 * The distinct starters, the one of the event first. Never throws. Servers before 3.7 do not tell
 * who started the attempt: that is asked for once, and only for a later attempt than the first (F28).
 */
export async function readStarters(
  api: Api,
  environment: GithubEnvironment,
): Promise<readonly Actor[]> {
  const { actor, triggeringActor, run } = environment;
  const first: Actor = { login: actor.login, ...(actor.id === undefined ? {} : { id: actor.id }) };
  if (triggeringActor === undefined && run.attempt === 1) return [first];
  const second =
    triggeringActor === undefined
      ? await readRunStarter(api, environment)
      : { login: triggeringActor };
  return second.login.toLowerCase() === first.login.toLowerCase() ? [first] : [first, second];
}

/** The server tells of its latest attempt only, which may be another one than this. */
async function readRunStarter(api: Api, { owner, name, run }: GithubEnvironment): Promise<Actor> {
  const parameters = { owner, repo: name, run_id: run.id };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const reply = await api.rest(route, parameters, runSchema);
  if (!reply.ok || reply.value.run_attempt !== run.attempt) return unknownStarter;
  return reply.value.triggering_actor ?? unknownStarter;
}
