/** Which proxy a request goes through, by the variables that users know from other tools. */
import { isLoopback } from './addresses.js';

/** What the environment says of proxies. The proxy's URL can hold a password: it is never told. */
export interface ProxySettings {
  /** For https. Plain http never leaves this machine, so that HTTP_PROXY has nothing to do. */
  readonly https: string | undefined;
  /** Hosts that are reached directly: `host`, `host:port`, `.suffix`, `*`; in lower case. */
  readonly direct: readonly string[];
  /** Of a proxy that is set and not followed; continues the name of a host that could not be reached. */
  readonly unfollowed?: string | undefined;
}

/** The way to a URL; `unusable` where a proxy is set that is no URL of http or https. */
export type Way =
  { readonly by: 'direct' | 'unusable' } | { readonly by: 'proxy'; readonly proxy: URL };

/** Reads HTTPS_PROXY and NO_PROXY; as with curl, the name in lower case wins. */
export function readProxies(env: NodeJS.ProcessEnv): ProxySettings {
  const https = (env['https_proxy'] ?? '') || (env['HTTPS_PROXY'] ?? '');
  const direct = (env['no_proxy'] ?? '') || (env['NO_PROXY'] ?? '');
  return {
    https: https.trim() === '' ? undefined : https.trim(),
    direct: direct
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((each) => each !== ''),
  };
}

/** Never guesses past a proxy that is set wrongly: a user who set one does not want to go around it. */
export function findWay(url: URL, settings: ProxySettings): Way {
  const { https, direct } = settings;
  if (https === undefined || url.protocol !== 'https:' || isLoopback(url.hostname)) {
    return { by: 'direct' };
  }
  if (direct.some((pattern) => isDirect(url, pattern))) return { by: 'direct' };
  const text = https.includes('://') ? https : `http://${https}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  return proxy !== undefined && /^https?:$/.test(proxy.protocol)
    ? { by: 'proxy', proxy }
    : { by: 'unusable' };
}

/** A name stands for its subdomains too, as with curl and Go; `*.a.b` is the same as `.a.b`. */
function isDirect(url: URL, pattern: string): boolean {
  if (pattern === '*') return true;
  const name = pattern.replace(/^\*(?=\.)/, '');
  return [url.hostname, `${url.hostname}:${url.port === '' ? '443' : url.port}`].some((host) =>
    name.startsWith('.') ? host.endsWith(name) : host === name || host.endsWith(`.${name}`),
  );
}
