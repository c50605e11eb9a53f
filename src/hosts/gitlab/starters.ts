/** Who started the job: the one who runs it now, and the one whose pipeline it is (T18). */
import type { z } from 'zod';
import type { Actor } from '../../evidence/request.js';
import type { GitlabEnvironment } from './environment.js';
import type { JobReading, userSchema } from './job.js';
import type { PipelineReading } from './pipeline.js';

/**
 * Stands for somebody whom the server does not name. No login is empty, so whoever asks for the
 * separation of duties sees that a starter is not known, and takes none for somebody else.
 */
export const unknownStarter: Actor = { login: '' };

/**
 * The distinct starters, the one of the job first: whoever retries a job or runs a manual one is its
 * user, and not that of the pipeline. The job token may not read a pipeline of a private project, so that
 * without an access token its user is unknown. GITLAB_USER_LOGIN is what a pipeline can set: it is told
 * where nothing better is, beside the unknown one.
 */
export function startersOf(
  environment: Pick<GitlabEnvironment, 'user'>,
  job: JobReading,
  pipeline: PipelineReading,
): readonly Actor[] {
  const user = pipeline.status === 'known' ? pipeline.value.user : undefined;
  const ofPipeline = user ? toActor(user) : unknownStarter;
  return distinct([...ofJob(environment, job), ofPipeline]);
}

function ofJob({ user }: Pick<GitlabEnvironment, 'user'>, job: JobReading): readonly Actor[] {
  if (job.status === 'known') return [job.value.user ? toActor(job.value.user) : unknownStarter];
  return [{ login: user.login, ...(user.id === undefined ? {} : { id: user.id }) }, unknownStarter];
}

function toActor({ id, username }: z.infer<typeof userSchema>): Actor {
  return { login: username, id };
}

/** Logins are the same in upper and lower case. */
function distinct(actors: readonly Actor[]): readonly Actor[] {
  const logins = actors.map(({ login }) => login.toLowerCase());
  return actors.filter((_, index) => logins.indexOf(logins[index] ?? '') === index);
}
