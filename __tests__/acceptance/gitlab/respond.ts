/** From a request to GitLab's answer: route, token, parameters, state, shape. */
import { authenticate, authorize, type Presented } from './access.js';
import { Refusal, value, type Call, type Result, type Route } from './call.js';
import { groupId, type Project, type Token } from './model.js';
import { cutPage } from './pages.js';
import { showUser } from './present.js';
import { ciRoutes, showOwnJob } from './routes/ci.js';
import { consentRoutes } from './routes/consents.js';
import { commitRoutes } from './routes/commits.js';
import { mergeRequestRoutes } from './routes/merge-requests.js';
import { placeRoutes } from './routes/places.js';
import { peopleRoutes } from './routes/people.js';
import { repositoryRoutes } from './routes/repository.js';
import * as shapes from './shapes.js';

const projectRoutes: readonly Route[] = [
  ...placeRoutes,
  ...repositoryRoutes,
  ...commitRoutes,
  ...ciRoutes,
  ...mergeRequestRoutes,
  ...consentRoutes,
  ...peopleRoutes,
];

const common = { method: 'GET', role: 'Guest', nobody: 401 } as const;
function notHere(): Result {
  throw new Error('answered elsewhere');
}
const ownRoutes: readonly Route[] = [
  { ...common, id: 'job', path: '/job', job: true, answer: shapes.job, handle: notHere },
  { ...common, id: 'user', path: '/user', job: false, answer: shapes.currentUser, handle: notHere },
];

/** All that the fake knows, `GET /projects/:id`. */
export const routes: readonly Route[] = [...ownRoutes, ...projectRoutes];

export interface Match {
  readonly route: Route;
  readonly parts: Readonly<Record<string, string>>;
}

/** `path` is below `/api/v4`, encoded as it came. */
export function findRoute(method: string, path: string): Match | undefined {
  const given = path.split('/');
  for (const route of routes.filter((each) => each.method === method)) {
    const wanted = route.path.split('/');
    const fits =
      wanted.length === given.length &&
      wanted.every((part, index) => part.startsWith(':') || part === given[index]);
    if (!fits || given.some((part, index) => index > 0 && part === '')) continue;
    const pairs = wanted.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), decodeURIComponent(given[index] ?? '')]] : [],
    );
    return { route, parts: Object.fromEntries(pairs) as Record<string, string> };
  }
  return undefined;
}

export interface Asked {
  readonly match: Match | undefined;
  readonly address: URL;
  readonly body: unknown;
  readonly presented: Presented;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly projects: readonly Project[];
  readonly serverUrl: string;
  readonly keep: Call['keep'];
  /** Told what no client may do, and what the fake itself does wrong. */
  readonly violation: (text: string) => void;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: unknown;
  /** Instead of a value, for a file as it is. */
  readonly text?: Buffer;
}

export function respond(asked: Asked): Answered {
  try {
    return finish(asked, carryOut(asked));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const shown = shapes.refusal.safeParse(error.value);
    if (!shown.success) asked.violation(`a refusal in no form of GitLab's: ${error.message}`);
    return { status: error.status, headers: {}, value: error.value };
  }
}

function carryOut(asked: Asked): Result {
  const { match, address, presented, tokens, projects, serverUrl, keep, violation } = asked;
  if (match === undefined) {
    violation(`nothing is at ${address.pathname}`);
    throw new Refusal(404, { error: '404 Not Found' });
  }
  const { route, parts } = match;
  const token = authenticate(route, presented, tokens);
  checkQuery(asked, route);
  const part = (name: string): string => parts[name] ?? '';
  const call = { token, part, query: address.searchParams, body: asked.body, serverUrl, keep };
  if (route.id === 'job') return showOwnJob(call);
  if (route.id === 'user') return showSelf(token, serverUrl);
  const wanted = part('id');
  const isWanted = ({ id, path }: Project) => String(id) === wanted || path === wanted;
  // A namespace is there as long as a project of it is.
  const isIn = ({ path }: Project) => path.startsWith(`${wanted}/`);
  const hasGroup = ({ groups }: Project) =>
    [...groups.keys()].some((group) => String(groupId(group)) === wanted);
  const places: Readonly<Record<string, (one: Project) => boolean>> = {
    namespace: isIn,
    'group/members/all': hasGroup,
  };
  const project = projects.find(places[route.id] ?? isWanted);
  authorize(route, token, project);
  checkBody(asked, route);
  return route.handle({ ...call, project } satisfies Call);
}

function showSelf(token: Token | undefined, serverUrl: string): Result {
  if (token === undefined) throw new Refusal(401, { message: '401 Unauthorized' });
  return value({
    ...showUser(token.user, serverUrl),
    created_at: '2024-01-01T00:00:00.000Z',
    bot: token.user.bot,
    email: `${token.user.username}@noreply.example.com`,
    public_email: null,
  });
}

/** A parameter that GitLab does not document is a mistake of the client, even if GitLab lets it pass. */
function checkQuery({ address, violation }: Asked, route: Route): void {
  const given = Object.fromEntries(address.searchParams);
  const shape = route.query;
  const issues =
    shape === undefined
      ? Object.keys(given).map((name) => `no parameter ${name}`)
      : (shape.safeParse(given).error?.issues ?? []).map(
          (each) => `${each.path.join('.')}: ${each.message}`,
        );
  for (const issue of issues) violation(`${route.id}: ${issue}`);
  if (issues.length > 0) throw new Refusal(400, { error: issues.join(', ') });
}

function checkBody({ body, violation }: Asked, route: Route): void {
  const result = route.body?.safeParse(body);
  if (result === undefined || result.success) return;
  const issues = result.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`);
  for (const issue of issues) violation(`${route.id}: ${issue}`);
  throw new Refusal(400, { error: issues.join(', ') });
}

const whole = {
  status: 200,
  headers: {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="artifacts.zip"',
  },
};

/** Cuts the page, and holds what is answered to its shape. */
function finish({ match, address, violation }: Asked, result: Result): Answered {
  if (result.kind === 'text')
    return { status: 200, headers: {}, value: undefined, text: result.text };
  if (result.kind === 'file') return { ...whole, value: undefined, text: result.bytes };
  if (result.kind === 'elsewhere') {
    const { address: location } = result;
    const text = Buffer.from(`This resource has been moved temporarily to ${location}.\n`);
    return { status: 302, headers: { location }, value: undefined, text };
  }
  const page = result.kind === 'list' ? cutPage(result.items, address, result.key) : undefined;
  const shown = page?.items ?? [(result as { readonly value: unknown }).value];
  for (const item of shown) {
    const error = match?.route.answer.safeParse(item).error;
    for (const each of error?.issues ?? [])
      violation(
        `the fake answers ${match?.route.id ?? ''} wrongly: ${each.path.join('.')}: ${each.message}`,
      );
  }
  if (result.kind === 'value') return { status: result.status, headers: {}, value: result.value };
  return { status: 200, headers: page?.headers ?? {}, value: page?.items ?? [] };
}
