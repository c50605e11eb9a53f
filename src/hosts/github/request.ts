/** States the request from what the runner and one look at the repository tell. */
import type { Actor } from '../../evidence/request.js';
import { RequestError, type HostRequest, type Inputs } from '../host.js';
import { askCandidate, pickCandidate } from './candidate.js';
import type { GithubEnvironment } from './environment.js';
import type { GithubEvent } from './event.js';
import type { Snapshot } from './snapshot.js';

/**
 * Throws a RequestError with a code of `request/…` if there is no such candidate, and an
 * UnavailableError if the forge did not tell. `starters` come from `readStarters`.
 */
export function stateRequest(parts: {
  readonly environment: GithubEnvironment;
  readonly event: GithubEvent;
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
  readonly starters: readonly Actor[];
}): HostRequest {
  const { environment, event, snapshot, inputs, starters } = parts;
  const { id, name } = snapshot.repository;
  if (environment.repositoryId !== undefined && environment.repositoryId !== id) {
    throw new RequestError(
      'request/repository-differs',
      `the run is one of repository ${environment.repositoryId}, but ${name} has the id ${id}`,
      'the repository was replaced by another one of its name: start the run again',
    );
  }
  const { run } = environment;
  const workflow = run.workflowRef ?? run.workflow;
  return {
    host: 'github',
    mode: event.mode,
    repository: { id, name, url: `${environment.serverUrl}/${name}` },
    candidate: pickCandidate(askCandidate(event, inputs.sha), snapshot.candidate),
    actors: [...starters],
    run: {
      id: run.id,
      attempt: run.attempt,
      ...(run.job === undefined ? {} : { job: run.job }),
      ...(workflow === undefined ? {} : { workflow }),
      url: run.url,
    },
    ...(inputs.version === undefined ? {} : { version: inputs.version }),
    ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
  };
}
