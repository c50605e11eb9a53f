/** The guarded HTTP client: deadlines, caps, whole answers only, no blind redirect, careful retries. */
import { setTimeout as wait } from 'node:timers/promises';
import type { z } from 'zod';
import { nameHost, type Reach } from './addresses.js';
import type { HttpClient, HttpLimits, HttpReply, HttpRequest } from './http.js';
import { defaultLimits, lowerLimits } from './limits.js';
import { guardFetch } from './octokit-fetch.js';
import type { AddressGuard, GuardedReach } from './private-addresses.js';
import { findWay, type ProxySettings } from './proxies.js';
import { ask } from './retries.js';
import type { Asked, Run } from './run.js';
import { parseHttpDate } from './status.js';
import type { Transport } from './transport.js';

/** `limits` are ceilings for `limit()`, themselves below the defaults. The rest is for tests. */
export interface HttpOptions {
  readonly limits?: Partial<HttpLimits>;
  readonly proxies: ProxySettings;
  /** The only origins that may be asked, such as `https://api.github.com`; any if undefined (F19). */
  readonly origins?: readonly string[] | undefined;
  /** Which addresses may be connected to; `any` if it is absent (T64). */
  readonly reach?: Reach | undefined;
  /** From when on the total counts, in epoch milliseconds; now if it is absent. */
  readonly began?: number | undefined;
  /** Epoch milliseconds. */
  readonly now?: () => number;
  readonly random?: () => number;
  /** Milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Opens a client that may ask nothing else than these options allow. */
export type OpenHttp = (
  options: Required<Pick<HttpOptions, 'limits' | 'origins' | 'reach'>>,
) => HttpClient;

/** The time of the run is counted from here on. Nothing of the network is loaded before it is needed. */
export function openHttp(options: HttpOptions): HttpClient {
  const ceilings = lowerLimits(defaultLimits, options.limits ?? {});
  const skews = new Map<string, number>();
  const now = options.now ?? Date.now;
  const began = options.began ?? now();
  let limits = ceilings;
  let sent = 0;

  const run: Run = {
    limits: () => limits,
    remaining: () => Math.max(0, began + limits.total - now()),
    now,
    wait: options.wait ?? wait,
    random: options.random ?? Math.random,
    origins: options.origins,
    unfollowed: options.proxies.unfollowed,
    transport: openTransports(options, ceilings.attempt),
    count: () => void (sent += 1),
    note: (origin, headers, at) => {
      const date = parseHttpDate(headers['date']);
      // A copy from a cache carries the date of its original.
      if (date === undefined || headers['age'] !== undefined) return;
      skews.set(origin, Math.round((date - at) / 1000) + 0);
    },
  };
  const askOnce = (asked: Asked) => ask(asked, run);

  return {
    send: async (request) => {
      const result = await askOnce(request);
      return result.ok ? { ok: true, value: result.answer } : { ok: false, fault: result.fault };
    },
    json: async (request, schema) => {
      const result = await askOnce(request);
      if (!result.ok) return { ok: false, fault: result.fault };
      return checkShape({ request, schema, parsed: result.parsed });
    },
    download: async ({ url, headers, ...into }) => {
      const asked = { method: 'GET', url, repeatable: true, expect: 'none', into } as const;
      const result = await askOnce(headers === undefined ? asked : { ...asked, headers });
      if (!result.ok) return { ok: false, fault: result.fault };
      if (result.file === undefined) throw new Error('an answer without its file');
      return { ok: true, value: result.file };
    },
    fetch: guardFetch(askOnce),
    limit: (wishes) => void (limits = lowerLimits(ceilings, wishes, limits)),
    limits: run.limits,
    remaining: run.remaining,
    sent: () => sent,
    skew: (origin) => skews.get(origin),
  };
}

/** The message names the first field that is wrong, never its value. */
function checkShape<S extends z.ZodType>(of: {
  readonly request: HttpRequest;
  readonly schema: S;
  readonly parsed: unknown;
}): HttpReply<z.infer<S>> {
  const checked = of.schema.safeParse(of.parsed);
  if (checked.success) return { ok: true, value: checked.data };
  const [issue] = checked.error.issues;
  const path = issue?.path.map(String).join('.').slice(0, 100) ?? '';
  const where = path === '' ? 'JSON' : `"${path}"`;
  const host = nameHost(new URL(of.request.url));
  const reason = `${host} answered with ${where} of another form: ${issue?.code ?? 'not as expected'}`;
  return { ok: false, fault: { kind: 'malformed', reason, retryable: false, sent: true } };
}

/** Each way is opened at its first use; undici is loaded only where a proxy is set. */
function openTransports(
  { proxies, reach = 'any' }: Pick<HttpOptions, 'proxies' | 'reach'>,
  patience: number,
): Run['transport'] {
  let direct: Promise<Transport> | undefined;
  let proxied: Promise<Transport> | undefined;
  let guard: Promise<AddressGuard> | undefined;
  return async (url) => {
    const guarded = reach === 'any' ? undefined : await (guard ??= loadGuard(reach));
    guarded?.check(url);
    const way = findWay(url, proxies);
    if (way.by === 'proxy') return (proxied ??= openThrough(way.proxy, patience));
    return way.by === 'direct' ? (direct ??= openDirectly(guarded?.lookup)) : undefined;
  };
}

async function loadGuard(reach: GuardedReach): Promise<AddressGuard> {
  const { openGuard } = await import('./private-addresses.js');
  return openGuard(reach);
}

async function openDirectly(lookup: AddressGuard['lookup'] | undefined): Promise<Transport> {
  const { openDirect } = await import('./direct.js');
  return openDirect(lookup);
}

async function openThrough(proxy: URL, patience: number): Promise<Transport> {
  const { openProxied } = await import('./proxied.js');
  return openProxied(proxy, patience);
}
