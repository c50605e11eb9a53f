/** A client of HTTP that answers from a script, and keeps a log of what it was asked. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { z } from 'zod';
import type {
  FaultKind,
  HttpAnswer,
  HttpClient,
  HttpDownload,
  HttpFault,
  HttpFile,
  HttpReply,
  HttpRequest,
} from '../../../src/sources/http/http.js';

/**
 * An answer: a body that is no text is sent as JSON; or a fault, as the guarded client would tell it. A text
 * is also what a file holds that is downloaded.
 */
export type Scripted =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | { readonly fault: Partial<HttpFault> & { readonly kind: FaultKind } };

export interface ScriptedStep {
  /**
   * A part of `GET /repos/acme/shop/commits?page=2`, or of `POST /graphql Snapshot` with the name of
   * the operation; or a question about the request.
   */
  readonly match: string | RegExp | ((request: HttpRequest) => boolean);
  /** Given to every request that matches, or the n-th (from 0) of them. */
  readonly answer: Scripted | ((request: HttpRequest, nth: number) => Scripted);
}

export interface ScriptedHttp extends HttpClient {
  /** All that was asked, oldest first. */
  readonly log: readonly HttpRequest[];
  /** The same in short: `GET /repos/acme/shop`, `POST /graphql Snapshot`. */
  readonly asked: () => readonly string[];
  /** The variables of the n-th GraphQL request. */
  readonly variables: (nth: number) => Readonly<Record<string, unknown>>;
}

/** The first step that matches answers; what none matches is refused by name. */
export function scriptedHttp(steps: readonly ScriptedStep[]): ScriptedHttp {
  const log: HttpRequest[] = [];
  const counts = new Map<ScriptedStep, number>();

  function answerTo(request: HttpRequest): Scripted {
    log.push(request);
    const step = steps.find((each) => matches(each, request));
    if (step === undefined) {
      return { fault: { kind: 'refused', reason: `no step for ${describe(request)}` } };
    }
    const nth = counts.get(step) ?? 0;
    counts.set(step, nth + 1);
    return typeof step.answer === 'function' ? step.answer(request, nth) : step.answer;
  }

  function send(request: HttpRequest): Promise<HttpReply> {
    const scripted = answerTo(request);
    if ('fault' in scripted) return Promise.resolve({ ok: false, fault: toFault(scripted.fault) });
    const answer = toAnswer(request, scripted);
    const reply: HttpReply =
      answer.status < 300 ? { ok: true, value: answer } : { ok: false, fault: statusFault(answer) };
    return Promise.resolve(reply);
  }

  const limits = { attempt: 100, total: 1000, settle: 10, backoff: 100, bytes: 1_000_000 };
  return {
    log,
    asked: () => log.map(describe),
    variables: (nth) => variablesOf(log.filter((each) => each.method === 'POST')[nth]),
    send,
    async download({ url, headers, to, mostBytes }: HttpDownload): Promise<HttpReply<HttpFile>> {
      const given = headers === undefined ? {} : { headers };
      const asked = { method: 'GET', url, ...given, repeatable: true, expect: 'none' } as const;
      const reply = await send(asked);
      if (!reply.ok) return reply;
      const bytes = Buffer.from(reply.value.text);
      if (bytes.length > mostBytes) return { ok: false, fault: toFault({ kind: 'too-large' }) };
      writeFileSync(to, bytes, { flag: 'wx' });
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return { ok: true, value: { bytes: bytes.length, digest } };
    },
    async json<S extends z.ZodType>(request: HttpRequest, schema: S) {
      const reply = await send(request);
      if (!reply.ok) return reply;
      const parsed = schema.safeParse(JSON.parse(reply.value.text));
      return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, fault: toFault({ kind: 'malformed', reason: 'a field is missing' }) };
    },
    fetch(url, options) {
      const headers = Object.entries(options.headers ?? {}).map(([name, value]) => [
        name,
        String(value),
      ]);
      const request = {
        method: (options.method ?? 'GET') as HttpRequest['method'],
        url,
        headers: Object.fromEntries(headers) as Record<string, string>,
        ...(options.body === undefined ? {} : { body: options.body }),
        repeatable: options.method === 'GET',
        expect: 'json' as const,
      };
      const scripted = answerTo(request);
      if ('fault' in scripted) return Promise.reject(new FaultError(toFault(scripted.fault)));
      return Promise.resolve(toFetched(toAnswer(request, scripted)));
    },
    limit: () => undefined,
    limits: () => limits,
    remaining: () => limits.total,
    sent: () => log.length,
    skew: () => 0,
  };
}

/** An error as the guarded fetch throws it. */
class FaultError extends Error {
  constructor(readonly fault: HttpFault) {
    super(fault.reason);
  }
}

function toFault(given: Partial<HttpFault> & { readonly kind: FaultKind }): HttpFault {
  return { reason: `scripted ${given.kind}`, retryable: false, sent: false, ...given };
}

const kindOfStatus: Readonly<Record<number, FaultKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'rate-limit',
};

function statusFault({ status, text }: HttpAnswer): HttpFault {
  const kind = kindOfStatus[status] ?? (status >= 500 ? 'server' : 'refused');
  return toFault({ kind, status, reason: `answered ${status}`, body: text });
}

function toAnswer(
  request: HttpRequest,
  { status = 200, headers = {}, body }: Exclude<Scripted, { fault: unknown }>,
): HttpAnswer {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const told = { 'content-type': 'application/json; charset=utf-8', ...headers };
  return { status, headers: told, text, url: request.url };
}

function toFetched({ status, headers, text, url }: HttpAnswer) {
  const entries = new Map(Object.entries(headers));
  return {
    status,
    url,
    ok: status < 300,
    headers: Object.assign(Object.entries(headers), {
      get: (name: string) => entries.get(name.toLowerCase()) ?? null,
    }),
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(JSON.parse(text) as unknown),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  };
}

function matches({ match }: ScriptedStep, request: HttpRequest): boolean {
  if (typeof match === 'function') return match(request);
  const told = describe(request);
  return typeof match === 'string' ? told.includes(match) : match.test(told);
}

function describe({ method, url, body }: HttpRequest): string {
  const { pathname, search } = new URL(url);
  const operation = /"query":"\s*(?:query|mutation) (\w+)/.exec(body ?? '')?.[1];
  return `${method} ${pathname}${search}${operation === undefined ? '' : ` ${operation}`}`;
}

function variablesOf(request: HttpRequest | undefined): Readonly<Record<string, unknown>> {
  const parsed = JSON.parse(request?.body ?? '{}') as { variables?: Record<string, unknown> };
  return parsed.variables ?? {};
}
