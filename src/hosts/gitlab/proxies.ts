/** The proxy of a job: the one that its configuration names, never one that only a variable names. */
import { readProxies, type ProxySettings } from '../../sources/http/proxies.js';
import { RequestError } from '../host.js';
import type { Variables } from '../variables.js';

const unfollowed = 'is asked without HTTPS_PROXY, since the input proxy does not name it,';

/**
 * Whoever starts a pipeline could lead its requests through a server of his own, with a certificate of his
 * own, which would see the tokens and answer as GitLab (T62). So the component says which proxy there is,
 * in PROMOTION_GATE_PROXY, which its loader takes from the script of the job: an origin,
 * `http://proxy.example.com:3128`. HTTPS_PROXY may only add the password. Throws a RequestError if it
 * names another one; its text is not told.
 */
export function declaredProxies(env: Variables): ProxySettings {
  const told = readProxies(env);
  const declared = (env['PROMOTION_GATE_PROXY'] ?? '').trim();
  if (declared === '') {
    return { https: undefined, direct: [], ...(told.https === undefined ? {} : { unfollowed }) };
  }
  if (told.https === undefined) return { ...told, https: declared };
  const origin = originOf(told.https);
  if (origin !== undefined && origin === originOf(declared)) return told;
  throw new RequestError(
    'request/gitlab-environment',
    'HTTPS_PROXY names another proxy than the job, which says ' + (originOf(declared) ?? 'none'),
    'let the input proxy of the component and HTTPS_PROXY name the same one, or remove the variable',
  );
}

/** Undefined where it is no URL of http or https; without a scheme it is one of http, as with curl. */
function originOf(text: string): string | undefined {
  const whole = text.includes('://') ? text : `http://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
