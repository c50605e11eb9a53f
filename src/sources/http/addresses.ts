/** Which addresses may be asked at all. */

/**
 * Where a request may lead: to `any` address; to this machine and `private` networks besides the
 * internet; or to the internet only.
 */
export type Reach = 'any' | 'private' | 'public';

/** In reasons, for what is outside of it: `calendar.example could not be asked (ADDRESS_NOT_PUBLIC)`. */
export const notPublic = 'ADDRESS_NOT_PUBLIC';

/** True for 127.0.0.0/8, ::1 and localhost, as a URL writes its host (T64: `127.1` is 127.0.0.1 there). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** A URL that may be asked, or why not; the reason holds nothing of the URL but its host. */
export type Address =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly host: string; readonly what: string };

/** `origins` are the only ones that may be asked, if they are given (F19, T65). */
export function checkAddress(text: string, origins: readonly string[] | undefined): Address {
  if (!URL.canParse(text)) return { ok: false, host: 'an address', what: 'is not a URL' };
  const url = new URL(text);
  const what = findFault(url, origins);
  return what === undefined ? { ok: true, url } : { ok: false, host: nameHost(url), what };
}

function findFault(url: URL, origins: readonly string[] | undefined): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return 'was not asked: its URL is not one of https';
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'was not asked: plain http is for this machine only, use https';
  }
  if (url.username !== '' || url.password !== '') {
    return 'was not asked: its URL holds a user or password, which belongs into a header';
  }
  if (origins !== undefined && !origins.includes(url.origin)) {
    return `was not asked: only ${origins.join(', ').slice(0, 150)} may be`;
  }
  return undefined;
}

/** The host as reasons name it, at most 100 characters. */
export function nameHost(url: URL): string {
  return url.host === '' ? 'an address without host' : url.host.slice(0, 100);
}
