/** The credential of a request, taken out of whatever comes back: what is told to people may quote an answer (T65). */

/** Shorter ones would be found in ordinary text. */
const shortest = 8;

/** The bytes without the credential that the `authorization` of the request carried. */
export function withoutCredential(
  bytes: Buffer,
  headers: Readonly<Record<string, string>> | undefined,
): Buffer {
  const credential = headers?.['authorization']?.replace(/^\S+\s+/, '') ?? '';
  if (credential.length < shortest || !bytes.includes(credential)) return bytes;
  return Buffer.from(bytes.toString('utf8').replaceAll(credential, '***'));
}
