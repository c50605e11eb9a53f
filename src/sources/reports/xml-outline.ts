/** What the beginning of an XML file holds, read without judging it: the driver does that. */

export interface XmlOutline {
  /** The local name of the root; empty if it is not in the beginning. */
  readonly root: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Local names of the first elements in document order, the root among them. */
  readonly elements: readonly string[];
}

const prolog =
  /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s(?:"[^"]*"|'[^']*'|[^>"'[])*(?:\[[^]*?\]\s*)?>)+/;
const element = /<([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const mostElements = 40;

/** Looks at the beginning of a document; comments and CDATA are taken out of it first. */
export function outlineXml(text: string): XmlOutline {
  const body = text.replace(prolog, '').replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, '');
  const found = [...body.matchAll(element)].slice(0, mostElements);
  const pairs = [...(found[0]?.[2] ?? '').matchAll(attribute)];
  return {
    root: localName(found[0]?.index === 0 ? (found[0][1] ?? '') : ''),
    attributes: Object.fromEntries(pairs.map((each) => [each[1] ?? '', each[2] ?? each[3] ?? ''])),
    elements: found.map((each) => localName(each[1] ?? '')),
  };
}

/** Without the prefix of a namespace. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
