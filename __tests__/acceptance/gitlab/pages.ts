/** Pages as GitLab cuts them: https://docs.gitlab.com/api/rest/#pagination. */

export interface Page {
  readonly items: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Cuts a list; `address` is the one that was asked, in full. Pages by key only where there is a key. */
export function cutPage(
  items: readonly unknown[],
  address: URL,
  key?: (item: never) => string,
): Page {
  const asked = Number(address.searchParams.get('per_page') ?? '20');
  const size = Math.min(Math.max(asked, 1), 100);
  const isKeyed = address.searchParams.get('pagination') === 'keyset' && key !== undefined;
  return isKeyed ? byKey(items, address, size, key) : byOffset(items, address, size);
}

function byKey(
  items: readonly unknown[],
  address: URL,
  size: number,
  key: (item: never) => string,
): Page {
  const keyOf = key as (item: unknown) => string;
  const after = address.searchParams.get('page_token');
  const from = after === null ? 0 : items.findIndex((item) => keyOf(item) === after) + 1;
  const cut = items.slice(from, from + size);
  const last = cut.at(-1);
  if (last === undefined || from + size >= items.length)
    return { items: cut, headers: { 'x-per-page': String(size) } };
  const next = linkTo(address, { page_token: keyOf(last), per_page: String(size) });
  return {
    items: cut,
    headers: { 'x-per-page': String(size), link: `<${next}>; rel="next"` },
  };
}

function byOffset(items: readonly unknown[], address: URL, size: number): Page {
  const page = Math.max(Number(address.searchParams.get('page') ?? '1'), 1);
  const pages = Math.max(Math.ceil(items.length / size), 1);
  const to = (number: number, rel: string) => {
    const target = linkTo(address, { page: String(number), per_page: String(size) });
    return `<${target}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < pages ? [to(page + 1, 'next')] : []),
    to(1, 'first'),
    to(pages, 'last'),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: {
      link: links.join(', '),
      'x-next-page': page < pages ? String(page + 1) : '',
      'x-page': String(page),
      'x-per-page': String(size),
      'x-prev-page': page > 1 ? String(page - 1) : '',
      'x-total': String(items.length),
      'x-total-pages': String(pages),
    },
  };
}

function linkTo(address: URL, changes: Readonly<Record<string, string>>): string {
  const target = new URL(address);
  for (const [name, text] of Object.entries(changes)) target.searchParams.set(name, text);
  return target.href;
}
