/** The inputs as the job states them: signed by GitLab in the audience of the ID token. */
import { RequestError } from '../host.js';
import { cut } from '../faults.js';
import { stepInputs } from '../step-inputs.js';
import type { Variables } from '../variables.js';
import { audience, type ClaimsReading } from './claims.js';
import { inputOf, variableOf } from './component-inputs.js';
import type { GitlabEnvironment } from './environment.js';

/** `promotion-gate:environment=production`, one for each input that is no token. */
const entry = new RegExp(`^${audience}:([a-z-]+)=(.*)$`, 'su');
const signable = stepInputs.filter((input) => !input.endsWith('token'));

/**
 * A variable of the pipeline stands in for one of the job, so that whoever starts the pipeline could turn
 * a check into a lint, or ask about staging before production is deployed (T05, T62): the configuration
 * of the job says each input once more where only GitLab can write
 * (https://docs.gitlab.com/ci/yaml/#id_tokens). Throws a RequestError for a variable that says something
 * else, and for a job of the component whose token is not there. A token that could not be verified is
 * not judged here: that is a failed identity.
 */
export function confirmInputs(
  env: Variables,
  { signsInputs }: Pick<GitlabEnvironment, 'signsInputs'>,
  claims: ClaimsReading,
): void {
  if (claims.status === 'failed' || claims.status === 'refused') return;
  const signed = claims.status === 'none' ? undefined : readSigned(claims.value.aud);
  if (signed === undefined) {
    if (signsInputs) throw unsigned(claims.status);
    return;
  }
  for (const input of signable) {
    const told = expand(signed.get(input) ?? '', env).trim();
    const is = inputOf(env, input) ?? '';
    if (is !== told) throw forged(variableOf(input), is, told);
  }
}

/** By the name of the input; undefined if none is signed. */
function readSigned(aud: string | readonly string[]): ReadonlyMap<string, string> | undefined {
  const signed = [aud].flat().flatMap((text) => {
    const [, input = '', value = ''] = entry.exec(text) ?? [];
    return input === '' ? [] : [[input, value] as const];
  });
  return signed.length === 0 ? undefined : new Map(signed);
}

/**
 * An input may be one variable, `$CI_COMMIT_TAG`. The server puts its value into the audience, but for
 * servers before 16.1 (https://gitlab.com/gitlab-org/gitlab/-/issues/414293).
 */
function expand(text: string, env: Variables): string {
  const [, name] = /^\$([A-Z][A-Z0-9_]*)$/.exec(text) ?? [];
  return name === undefined ? text : (env[name] ?? '');
}

function forged(variable: string, is: string, told: string): RequestError {
  const message = `${variable} is "${cut(is)}", but the job says "${cut(told)}"`;
  const hint = 'a variable of the project or the pipeline stands in for the input: remove it';
  return new RequestError('request/gitlab-environment', message, hint);
}

function unsigned(status: ClaimsReading['status']): RequestError {
  const message =
    status === 'none'
      ? 'the component asks for an ID token, and the job has none'
      : 'the component signs its inputs in the ID token, and this one holds none';
  const hint =
    'remove what stands in for it: a variable PROMOTION_GATE_ID_TOKEN, or id_tokens that the job was given anew';
  return new RequestError('request/gitlab-environment', message, hint);
}
