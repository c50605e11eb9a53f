/** Whether a redirect may be followed: no credential goes to another origin (T65). */
import { checkAddress, isLoopback, nameHost } from './addresses.js';

const mostRedirects = 3;

export type Redirect =
  { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly what: string };

interface Asked {
  readonly status: number;
  readonly location: string | undefined;
  readonly method: string;
  /** The addresses so far, the one that answered is the last of them. */
  readonly visited: readonly URL[];
}

/** Only within the origin. */
export function judgeRedirect(asked: Asked): Redirect {
  const next = judgeAddress(asked);
  if (!next.ok || next.url.origin === asked.visited.at(-1)?.origin) return next;
  const { status } = asked;
  return refuse(`redirected (${status}) to ${nameHost(next.url)}, another origin: not followed`);
}

/**
 * Also to where a server keeps its files, as both forges do
 * (https://docs.github.com/rest/actions/artifacts#download-an-artifact): over https, and to this machine only
 * from this machine. The caller sends no credential there.
 */
export function judgeFileRedirect(asked: Asked): Redirect {
  const next = judgeAddress(asked);
  if (!next.ok) return next;
  const isFromHere = isLoopback(asked.visited.at(-1)?.hostname ?? '');
  const address = checkAddress(next.url.href, undefined);
  if (!address.ok || (isLoopback(next.url.hostname) && !isFromHere)) {
    return refuse(`redirected (${asked.status}) to ${nameHost(next.url)}: not followed`);
  }
  return next;
}

function judgeAddress(asked: Asked): Redirect {
  const { status, location, method, visited } = asked;
  const from = visited.at(-1);
  if (![301, 302, 307, 308].includes(status)) return refuse(`answered ${status}`);
  const changesMethod = status < 307 && method !== 'GET' && method !== 'HEAD';
  if (changesMethod)
    return refuse(`redirected a ${method} with ${status}, which would become a GET`);
  if (location === undefined || !URL.canParse(location, from?.href)) {
    return refuse(`redirected (${status}) to no address`);
  }
  const url = new URL(location, from?.href);
  url.hash = '';
  if (url.username !== '' || url.password !== '') {
    return refuse(`redirected (${status}) to an address with a user or password`);
  }
  if (visited.some(({ href }) => href === url.href)) return refuse('redirected in a circle');
  if (visited.length > mostRedirects) return refuse(`redirected more than ${mostRedirects} times`);
  return { ok: true, url };
}

function refuse(what: string): Redirect {
  return { ok: false, what };
}
