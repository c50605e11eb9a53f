/** Whether a redirect may be followed: only within the origin, so that no credential goes elsewhere (T65). */
import { nameHost } from './addresses.js';

const mostRedirects = 3;

export type Redirect =
  { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly what: string };

/** `visited` are the addresses so far, the one that answered is the last of them. */
export function judgeRedirect(asked: {
  readonly status: number;
  readonly location: string | undefined;
  readonly method: string;
  readonly visited: readonly URL[];
}): Redirect {
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
  if (url.origin !== from?.origin) {
    return refuse(`redirected (${status}) to ${nameHost(url)}, another origin: not followed`);
  }
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
