/** All items of a list of GitLab's interface, or a fault: never a shorter list. */
import { z } from 'zod';
import type { HttpClient, HttpFault, HttpReply } from '../../sources/http/http.js';
import { faultOf, malformed } from '../faults.js';
import type { ListOf } from './api.js';

const mostReads = 3;

/** Which list: `first` is the address of its first page. */
export interface ListQuestion<S extends z.ZodType> {
  readonly http: Pick<HttpClient, 'send'>;
  readonly headers: Readonly<Record<string, string>>;
  readonly first: string;
  readonly of: ListOf<S>;
}

interface Pass<T> {
  readonly items: readonly T[];
  readonly ids: string;
  /** True if an item was there twice: the list changed on the way. */
  readonly moved: boolean;
  readonly pages: number;
}

/**
 * Follows the Link header, which is the only way that keyset pagination has, and offset pagination too
 * (https://docs.gitlab.com/api/rest/#pagination). Several pages could have lost an item between two of
 * them: they are read again until two readings agree, three times at most (F18).
 */
export async function readList<S extends z.ZodType>(
  question: ListQuestion<S>,
): Promise<HttpReply<readonly z.infer<S>[]>> {
  let before: string | undefined;
  for (let count = 0; count < mostReads; count += 1) {
    const reply = await readOnce(question);
    if (!reply.ok) return reply;
    const { items, ids, moved, pages } = reply.value;
    const isSound = !moved && (pages === 1 || isKeyset(question.first) || before === ids);
    if (isSound) return { ok: true, value: items };
    before = moved ? undefined : ids;
  }
  const reason = `${toName(question.first)}: the list was another one each of the ${mostReads} times it was read`;
  return { ok: false, fault: { ...faultOf('malformed', reason), retryable: true } };
}

/** Pages by key neither repeat nor lose what was there when the first one was read. */
function isKeyset(address: string): boolean {
  return new URL(address).searchParams.get('pagination') === 'keyset';
}

async function readOnce<S extends z.ZodType>(
  question: ListQuestion<S>,
): Promise<HttpReply<Pass<z.infer<S>>>> {
  const { http, headers, first, of } = question;
  const items = new Map<string, z.infer<S>>();
  const seen = new Set<string>();
  let count = 0;
  for (let address: string | undefined = first; address !== undefined;) {
    const what = `${toName(first)}, page ${seen.size + 1}`;
    if (seen.has(address)) return fault('malformed', `${what}: the pages go in a circle`);
    seen.add(address);
    const reply = await http.send({
      ...{ method: 'GET', url: address, headers, repeatable: true, expect: 'json' },
    });
    if (!reply.ok) return reply;
    const { status, text } = reply.value;
    if (status !== 200)
      return fault('malformed', `${what}: status ${status} is no answer with a list`);
    const parsed = z.array(of.item).safeParse(JSON.parse(text));
    if (!parsed.success) return { ok: false, fault: malformed(what, parsed.error) };
    count += parsed.data.length;
    for (const item of parsed.data) items.set(of.id(item), item);
    if (count > of.most) {
      return fault('too-large', `${what}: more than ${of.most} items, which is more than is read`);
    }
    const link = reply.value.headers['link'];
    if (link === undefined && parsed.data.length >= sizeOf(first) && !isKeyset(first)) {
      return { ok: false, fault: lostLink(what) };
    }
    const next = nextOf(link, first);
    if (!next.ok) return fault('redirect', `${what}: its Link header leads to ${next.host}`);
    address = next.address;
  }
  const ids = [...items.keys()].sort().join('\n');
  const pass = { items: [...items.values()], ids, moved: items.size < count, pages: seen.size };
  return { ok: true, value: pass };
}

/** How many items a full page has; 20 if nothing else is asked for. */
function sizeOf(address: string): number {
  return Number(new URL(address).searchParams.get('per_page') ?? '20');
}

/**
 * Pages by number always name the first and the last one, so that a header that is not there was lost on
 * the way, and with it whether there is more (F18). The last page by key has none, even if it is full.
 */
function lostLink(what: string): HttpFault {
  return { ...faultOf('malformed', `${what}: it is full and has no Link header`), retryable: true };
}

type Next =
  | { readonly ok: true; readonly address: string | undefined }
  | { readonly ok: false; readonly host: string };

/** The next page, which must be one of the same list on the same server (F19). */
function nextOf(header: string | undefined, first: string): Next {
  const [, target] = /<([^>]*)>\s*;[^<]*\brel="?next\b/.exec(header ?? '') ?? [];
  if (target === undefined) return { ok: true, address: undefined };
  const own = new URL(first);
  const url = URL.canParse(target, first) ? new URL(target, first) : undefined;
  const isSame = url?.origin === own.origin && url.pathname === own.pathname;
  return isSame ? { ok: true, address: url.href } : { ok: false, host: url?.host ?? 'no address' };
}

function toName(address: string): string {
  return new URL(address).pathname.replace(/^.*?\/api\/v4/, '');
}

function fault(kind: Parameters<typeof faultOf>[0], reason: string) {
  return { ok: false, fault: faultOf(kind, reason) } as const;
}
