/** Words for errors of the connection: by their codes alone, since a message can hold anything. */

/** The code and message of an error, empty where there is none. Node's own are of another realm in tests. */
export function describeError(error: unknown): { readonly code: string; readonly message: string } {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : '',
  };
}

/** How undici says that the proxy did not open the way. */
export const proxyStatus = /^Proxy response \((\d{3})\)/;

/** True for the codes by which OpenSSL and Node refuse a certificate. */
export function isCertificateCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|ISSUER/.test(code);
}

const wordsByCode: readonly (readonly [RegExp, string])[] = [
  [/^ECONNREFUSED$/, 'refused the connection'],
  [/^(?:ENOTFOUND|EAI_\w+)$/, 'could not be found by its name (DNS)'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'broke off the connection'],
  [
    /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT)$/,
    'could not be reached in time',
  ],
  [/^(?:EHOSTUNREACH|ENETUNREACH)$/, 'could not be reached'],
  [/^(?:Z_|ERR__ERROR|ERR_BROTLI|BROTLI)/, 'answered with a body whose packing is broken or cut'],
  [/^HPE_/, 'did not answer in HTTP'],
];

/** Continues the host's name: `refused the connection`. */
export function connectionWords(error: unknown): string {
  const { code, message } = describeError(error);
  const proxy = proxyStatus.exec(message)?.[1];
  if (proxy !== undefined) return `could not be reached: the proxy answered ${proxy}`;
  const known = wordsByCode.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return known[1];
  if (isCertificateCode(code)) {
    return (
      `showed a certificate that is not trusted (${code.slice(0, 60)}); ` +
      'name the certificate of your own authority in NODE_EXTRA_CA_CERTS, or in the input certificates'
    );
  }
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code)
    ? `could not be asked (${code})`
    : 'answered with a body that is not as announced';
}
