/** Who may what: https://docs.gitlab.com/user/permissions/ and https://docs.gitlab.com/ci/jobs/ci_job_token/. */
import { Refusal, notFound, refused, type Route } from './call.js';
import { levels, type Project, type Token } from './model.js';

/** The credential of a request, by the header that it came in. */
export interface Presented {
  readonly kind: 'job' | 'access' | 'none';
  readonly value: string | undefined;
}

export function presented(headers: Readonly<Record<string, string | undefined>>): Presented {
  const { 'job-token': job, 'private-token': own, authorization } = headers;
  const bearer = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (job !== undefined) return { kind: 'job', value: job };
  if (own !== undefined || bearer !== undefined) return { kind: 'access', value: own ?? bearer };
  return { kind: 'none', value: undefined };
}

function invalid(what: string): Refusal {
  return new Refusal(401, { error: 'invalid_token', error_description: what });
}

/**
 * The token that counts for a route. A job token counts only where it is allowed: elsewhere the request
 * is nobody's. Throws a Refusal for a token that GitLab does not know (any more).
 */
export function authenticate(
  route: Pick<Route, 'job' | 'method'>,
  { kind, value }: Presented,
  tokens: ReadonlyMap<string, Token>,
): Token | undefined {
  if (kind === 'none' || (kind === 'job' && !route.job)) return undefined;
  const token = tokens.get(value ?? '');
  const isOfKind = (token?.job !== undefined) === (kind === 'job');
  if (token === undefined || !isOfKind) throw refused(401, '401 Unauthorized');
  if (kind === 'job') {
    if (token.state !== 'active') throw refused(401, '401 Unauthorized');
    return token;
  }
  if (token.state === 'expired')
    throw invalid('Token is expired. You can either do re-authorization or token refresh.');
  if (token.state === 'revoked')
    throw invalid('Token was revoked. You have to re-authorize from the user.');
  const enough = route.method === 'GET' ? ['api', 'read_api'] : ['api'];
  if (!token.scopes.some((scope) => enough.includes(scope)))
    throw new Refusal(403, {
      error: 'insufficient_scope',
      error_description:
        'The request requires higher privileges than provided by the access token.',
      scope: enough.join(' '),
    });
  return token;
}

/** Throws a Refusal unless the token may use the route on the project. */
export function authorize(
  route: Route,
  token: Token | undefined,
  project: Project | undefined,
): asserts project is Project {
  if (token === undefined && route.nobody === 401) throw refused(401, '401 Unauthorized');
  if (project === undefined) throw notFound('Project');
  const own = token?.job?.project;
  if (own !== undefined && own !== project && !project.allowlist.includes(own.id)) {
    // A public project is open to other projects' tokens as it is to nobody.
    if (project.visibility === 'private') throw notFound('Project');
  }
  const isMember = token?.projects.includes(project) === true;
  if (!isMember && project.visibility === 'private') throw notFound('Project');
  const isOpen = project.visibility !== 'private' && route.method === 'GET';
  const level = isMember ? levels[token.role] : 0;
  if (level >= levels[route.role]) return;
  if (isOpen && levels[route.role] <= levels.Reporter) return;
  throw refused(403, '403 Forbidden');
}
