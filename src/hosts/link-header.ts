/** What a Link header says of a list: whether more is there, and that it leads nowhere else. */

export type LinkReading =
  | { readonly ok: true; readonly hasNext: boolean | undefined }
  | { readonly ok: false; readonly host: string };

/**
 * `hasNext` is undefined without a header. Its addresses are never followed, but one that leads to
 * another origin than the interface's own means that the answer is not what it seems (F19).
 */
export function readLink(header: unknown, base: string): LinkReading {
  if (typeof header !== 'string' || header === '') return { ok: true, hasNext: undefined };
  const { origin } = new URL(base);
  const links = [...header.matchAll(/<([^>]*)>([^<]*)/g)];
  for (const [, address = ''] of links) {
    const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
    if (url?.origin !== origin) return { ok: false, host: url?.host ?? 'no address' };
  }
  const hasNext = links.some(([, , parameters = '']) =>
    /;\s*rel="?(?:[^";]*\s)?next(?:[\s";,]|$)/.test(parameters),
  );
  return { ok: true, hasNext };
}
