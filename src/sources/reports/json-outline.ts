/** What the beginning of a JSON file holds, read without judging it: the driver does that. */

export interface JsonOutline {
  /** True if the key was seen; `*` stands for each index of a list: `runs.*.tool.driver`. */
  has(path: string): boolean;
  /** A text, number, true, false or null as it is written, texts without quotes; the first one of the path. */
  value(path: string): string | undefined;
  /** The keys of the document, as far as they were seen. */
  readonly keys: readonly string[];
  readonly isList: boolean;
  /** True if another value follows on the first one: one value a line. */
  readonly isSequence: boolean;
}

const deepest = 6;
const token = /\s+|[{}[\],:]|"((?:[^"\\]|\\.)*)"|[^\s{}[\],:"]+/gy;

type Seen = Map<string, string | undefined>;

interface Level {
  readonly list: boolean;
  readonly path: string;
  key: string;
  inValue: boolean;
}

/** Looks at the beginning; what comes after the end of the text is not known. */
export function outlineJson(text: string): JsonOutline {
  const seen: Seen = new Map();
  const levels: Level[] = [];
  let isSequence = false;
  let ended = false;
  for (const [word, quoted] of text.matchAll(token)) {
    if (/^\s/.test(word)) continue;
    if (ended) {
      isSequence = true;
      break;
    }
    ended = step(levels, { word, quoted }, seen);
  }
  return {
    has: (path) => seen.has(path),
    value: (path) => seen.get(path),
    keys: [...seen.keys()].filter((path) => !/[.*]/.test(path) && path !== ''),
    isList: text.startsWith('['),
    isSequence,
  };
}

/** True once the first value has ended. */
function step(
  levels: Level[],
  { word, quoted }: { readonly word: string; readonly quoted: string | undefined },
  seen: Seen,
): boolean {
  const level = levels.at(-1);
  // What lies deeper is only counted.
  const depth = levels.length;
  if (word === '}' || word === ']') {
    levels.pop();
    return levels.length === 0;
  }
  if (word === ':') {
    if (level !== undefined) level.inValue = true;
    return false;
  }
  if (word === ',') {
    if (level !== undefined) level.inValue = level.list;
    return false;
  }
  if (level !== undefined && !level.inValue) {
    level.key = quoted ?? word;
    if (depth <= deepest) note(seen, joined(level), undefined);
    return false;
  }
  const path = level === undefined || depth > deepest ? '' : joined(level);
  const isContainer = word === '{' || word === '[';
  if (level !== undefined && depth <= deepest) {
    note(seen, path, isContainer ? undefined : (quoted ?? word));
  }
  if (!isContainer) return level === undefined;
  const list = word === '[';
  levels.push({ list, path, key: list ? '*' : '', inValue: list });
  return false;
}

function joined({ path, key }: Level): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The first value of a path is kept. */
function note(seen: Seen, path: string, value: string | undefined): void {
  if (seen.get(path) === undefined) seen.set(path, value);
}
