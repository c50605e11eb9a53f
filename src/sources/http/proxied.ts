/** Through a proxy by CONNECT, with undici: the only file that loads it, and only where a proxy is set. */
import { Pool, ProxyAgent, request } from 'undici';
import { describeError, isCertificateCode, proxyStatus } from './connection-words.js';
import { flattenHeaders, type Stage, type Transport, TransportError } from './transport.js';

/** `patience` is how long the proxy may take to open the way, in milliseconds. */
export function openProxied(proxy: URL, patience: number): Transport {
  const dispatcher = new ProxyAgent({
    uri: proxy.origin,
    ...credential(proxy),
    // What the proxy does not answer would else keep the process for minutes.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: patience }),
  });
  return async ({ url, method, headers, body, signal, connection }) => {
    try {
      const answer = await request(url, {
        dispatcher,
        method: method as 'GET',
        headers: { ...headers },
        body: body ?? null,
        signal,
        reset: connection === 'fresh',
      });
      answer.body.on('error', () => undefined);
      const { statusCode: status, body: stream } = answer;
      return { status, headers: flattenHeaders(answer.headers), body: stream };
    } catch (error) {
      throw new TransportError(error, stageOf(error));
    }
  };
}

/** For the proxy alone: it is in no header that a server sees. */
function credential({ username, password }: URL): { token?: string } {
  if (username === '' && password === '') return {};
  const pair = `${decode(username)}:${decode(password)}`;
  return { token: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const before =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Only failures from before there is a way to the server are known to be; any other may be later. */
function stageOf(error: unknown): Stage {
  const { code, message } = describeError(error);
  if (code === 'UND_ERR_INVALID_ARG') return 'unwritable';
  const isRefused = before.test(code) || proxyStatus.test(message) || isCertificateCode(code);
  return isRefused ? 'unsent' : 'sent';
}
