/** Where a record lies in the tree of the records ref: `<service>/<environment>/<yyyy>/<mm>/<id>.json`. */

/** A text as one segment of a path: never empty, never `..`, and no two texts share a segment. */
export function toSegment(text: string): string {
  if (text === '') return '%';
  const encoded = encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));
  return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
}

/** The folder of all records of a service and environment. */
export function recordFolder(of: { service: string; environment: string }): string {
  return `${toSegment(of.service)}/${toSegment(of.environment)}`;
}

/** `at` is RFC 3339 in UTC. */
export function recordPath(of: {
  service: string;
  environment: string;
  at: string;
  id: string;
}): string {
  return `${recordFolder(of)}/${monthFolder(of.at)}/${toSegment(of.id)}.json`;
}

/** The folder of snapshots of who may do what: no service has its name, since `@` is encoded in one. */
export const accessFolder = '@access';

/** `@access/2026/11/<id>.json`; `at` is RFC 3339 in UTC. */
export function accessPath({ at, id }: { readonly at: string; readonly id: string }): string {
  return `${accessFolder}/${monthFolder(at)}/${toSegment(id)}.json`;
}

/** `2026/11`: folders of months sort as time does. */
export function monthFolder(at: string): string {
  return at.slice(0, 7).replace('-', '/');
}
