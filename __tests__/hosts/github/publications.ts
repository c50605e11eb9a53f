/** What the publisher is given in tests: a publication, the runner's files, and an Api that answers by function. */
import { PassThrough } from 'node:stream';
import type { Publication } from '../../../src/hosts/host.js';
import type { Api, GraphqlQuery, Route } from '../../../src/hosts/github/api.js';
import type { PostingEnvironment } from '../../../src/hosts/github/posting.js';
import { outputNames, undecidedOutputs, type Outputs } from '../../../src/report/outputs.js';
import type { FaultKind, HttpFault } from '../../../src/sources/http/http.js';

export const sha = '4f2a91c0d5b84c7f9a3e61b2c8d7e6f5a4b3c2d1';
export const marker = '<!-- promotion-gate production shop -->';
export const statusName = 'promotion-gate / shop / production';

export const environment: PostingEnvironment = {
  owner: 'acme',
  name: 'shop',
  run: {
    id: '4711',
    attempt: 2,
    job: 'deploy',
    workflow: 'deploy',
    workflowRef: undefined,
    url: 'https://github.com/acme/shop/actions/runs/4711',
  },
};

/** The same at its first attempt; a later one also looks for what an earlier one left. */
export const firstAttempt: PostingEnvironment = {
  ...environment,
  run: { ...environment.run, attempt: 1 },
};

export function outputs(part: Partial<Outputs> = {}): Outputs {
  return { ...undecidedOutputs, decision: 'block', 'reason-code': 'windows/closed', ...part };
}

/** Outputs that are all the same text. */
export function outputsOf(text: string): Outputs {
  return Object.fromEntries(outputNames.map((name) => [name, text])) as Outputs;
}

export function publication(part: Partial<Publication> = {}): Publication {
  return {
    verdict: 'block',
    mode: 'enforce',
    aborted: false,
    title: 'blocked: shop → production',
    text: '✗ BLOCKED  shop\n',
    service: 'shop',
    environment: 'production',
    sha,
    policySource: undefined,
    statusName,
    outputs: outputs(),
    status: () => Promise.resolve({ state: 'failure', text: 'Blocked: window closed' }),
    annotations: () =>
      Promise.resolve([{ level: 'error', title: 'Closed [windows/closed]', message: 'closed' }]),
    markdown: () => Promise.resolve(`### ⛔ Blocked: shop → production\nwhy\n\n${marker}\n`),
    ...part,
  };
}

/** A stream, and all that was written to it. */
export function captured(): { readonly out: PassThrough; readonly text: () => string } {
  const out = new PassThrough();
  const chunks: Buffer[] = [];
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { out, text: () => Buffer.concat(chunks).toString() };
}

export function fault(kind: FaultKind, part: Partial<HttpFault> = {}): HttpFault {
  return { kind, reason: `it is ${kind}`, retryable: false, sent: false, ...part };
}

/** What an Api was asked for. */
export interface Asked {
  /** The route, or the name of the operation. */
  readonly what: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export type Answer =
  { readonly value: unknown } | { readonly fault: HttpFault } | { readonly refused: string };

/** An Api that asks `answer` for everything, and checks what it gives as the real one does. */
export function stubApi(answer: (asked: Asked, nth: number) => Answer): {
  readonly api: Api;
  readonly asked: readonly Asked[];
} {
  const asked: Asked[] = [];
  const counts = new Map<string, number>();
  function ask(what: string, parameters: Asked['parameters']): Answer {
    const one = { what, parameters };
    asked.push(one);
    const nth = counts.get(what) ?? 0;
    counts.set(what, nth + 1);
    return answer(one, nth);
  }
  const api: Api = {
    graphql: (query: GraphqlQuery, schema) => {
      const given = ask(query.name, query.variables);
      if ('fault' in given) {
        return Promise.resolve({ ok: false as const, fault: given.fault, refused: [] });
      }
      const isRefused = 'refused' in given;
      const path = ['x'];
      const refused = isRefused ? [{ type: given.refused, path, message: 'not accessible' }] : [];
      const parsed = schema.safeParse(isRefused ? { x: null } : given.value);
      return Promise.resolve(
        parsed.success
          ? { ok: true as const, value: parsed.data, refused }
          : { ok: false as const, fault: fault('malformed'), refused },
      );
    },
    rest: (route: Route, parameters, schema) => {
      const given = ask(route, parameters);
      if ('fault' in given) return Promise.resolve({ ok: false as const, fault: given.fault });
      if ('refused' in given)
        return Promise.resolve({ ok: false as const, fault: fault('forbidden') });
      return Promise.resolve({ ok: true as const, value: schema.parse(given.value) });
    },
    list: (route: Route, parameters, { item }) => {
      const given = ask(route, parameters);
      if (!('value' in given))
        return Promise.resolve({ ok: false as const, fault: fault('server') });
      const items = given.value as readonly unknown[];
      return Promise.resolve({ ok: true as const, value: items.map((one) => item.parse(one)) });
    },
    download: () => Promise.reject(new Error('nothing that is posted needs files')),
  };
  return { api, asked };
}

export const statusRoute = 'POST /repos/{owner}/{repo}/statuses/{sha}';
export const checkRunRoute = 'POST /repos/{owner}/{repo}/check-runs';

/** A forge that accepts everything. */
export function friendly({ what, parameters }: Asked): Answer {
  if (what === statusRoute) {
    return { value: { state: parameters['state'], context: parameters['context'] } };
  }
  if (what === 'Comments') {
    const comments = { nodes: [], pageInfo: { hasPreviousPage: false, startCursor: null } };
    return { value: { repository: { pullRequest: { id: 'PR_1', comments } } } };
  }
  if (what === 'AddComment')
    return { value: { addComment: { commentEdge: { node: { id: 'C' } } } } };
  return { value: { id: 1, external_id: null } };
}
