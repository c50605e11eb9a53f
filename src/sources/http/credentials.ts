/** The credential of a request, taken out of whatever comes back: what is told to people may quote an answer (T65). */

/** Shorter ones would be found in ordinary text. */
const shortest = 8;

const carriers = ['authorization', 'private-token', 'job-token'] as const;

/** The bytes without the credentials that headers of the request carried. */
export function withoutCredential(
  bytes: Buffer,
  headers: Readonly<Record<string, string>> | undefined,
): Buffer {
  const found = carriers
    .map((name) => headers?.[name]?.replace(/^\S+\s+/, '') ?? '')
    .filter((credential) => credential.length >= shortest && bytes.includes(credential));
  if (found.length === 0) return bytes;
  const text = found.reduce((rest, each) => rest.replaceAll(each, '***'), bytes.toString('utf8'));
  return Buffer.from(text);
}
