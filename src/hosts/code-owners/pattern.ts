/** Patterns of CODEOWNERS over paths, compiled once: nothing backtracks over segments without end (T09). */

/** How many steps of matching are left. Below 0 no answer says anything. */
export interface Effort {
  left: number;
}

/** Whether the pattern is one of the path, whose segments these are. */
export type Matches = (path: readonly string[], effort: Effort) => boolean;

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one' | 'any' | 'never' }
  | { readonly kind: 'set'; readonly ranges: readonly Range[]; readonly negated: boolean };
type Range = readonly [from: string, to: string];
type Part = '**' | readonly Token[];

/**
 * As gitignore matches (https://git-scm.com/docs/gitignore#_pattern_format): a pattern with a slash
 * begins at the top, a folder holds all below it. But `docs/*` is of the files of `docs` alone, as
 * GitHub says of CODEOWNERS. Brackets stand for themselves.
 */
export function gitignorePattern(pattern: string): Matches {
  const isFolder = pattern.endsWith('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const segments = bare.split('/');
  const isAnchored = pattern.startsWith('/') || segments.length > 1;
  const parts = segments.map((each) => (each === '**' ? each : tokensOf(each, 'literal')));
  const last = segments.at(-1);
  const whole: readonly Part[] = [
    ...(isAnchored ? [] : ['**' as const]),
    ...parts,
    // `a/**` is everything inside of `a`, and not a file of that name.
    ...(last === '**' ? [[{ kind: 'any' } as const]] : []),
  ];
  const isShallow = !isFolder && isAnchored && last === '*';
  return (path, effort) => {
    const ends = endsOf(whole, path, effort);
    if (isShallow) return ends[path.length] === true;
    return ends.some((reached, end) => reached && end > 0 && (end < path.length || !isFolder));
  };
}

/**
 * As GitLab matches: `File.fnmatch` of Ruby with FNM_PATHNAME and FNM_DOTMATCH. A pattern without a
 * leading slash may begin in any folder, and only one with a slash at its end holds what is below.
 * https://docs.gitlab.com/user/project/codeowners/advanced/#pattern-matching
 */
export function fnmatchPattern(pattern: string): Matches {
  const anchored = pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`;
  const whole = anchored.endsWith('/') ? `${anchored}**/*` : anchored;
  const segments = whole.split('/');
  const parts = segments.map((each, index): Part =>
    each === '**' && index < segments.length - 1 ? each : tokensOf(each, 'sets'),
  );
  return (path, effort) => endsOf(parts, path, effort)[path.length] === true;
}

/** `[i]` is true if the parts match the first `i` segments of the path. */
function endsOf(
  parts: readonly Part[],
  path: readonly string[],
  effort: Effort,
): readonly boolean[] {
  const [first] = parts;
  // Most patterns begin in another folder.
  if (first !== undefined && first !== '**' && !isMatch(path[0] ?? '', first, effort)) return [];
  let reached: readonly boolean[] = [true, ...path.map(() => false)];
  for (const part of parts) {
    effort.left -= path.length;
    if (effort.left < 0) return [];
    if (part === '**') {
      const first = reached.indexOf(true);
      reached = reached.map((_, index) => first >= 0 && index >= first);
      continue;
    }
    const before = reached;
    if (!before.includes(true)) return before;
    reached = [
      false,
      ...path.map((segment, index) => before[index] === true && isMatch(segment, part, effort)),
    ];
  }
  return reached;
}

/** `sets` are bracket expressions; one that does not end matches nothing, as in Ruby. */
function tokensOf(segment: string, brackets: 'literal' | 'sets'): readonly Token[] {
  const tokens: Token[] = [];
  const letters = [...segment];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (letter === '\\') {
      at += 1;
      tokens.push({ kind: 'text', text: letters[at] ?? '\\' });
    } else if (letter === '?') {
      tokens.push({ kind: 'one' });
    } else if (letter === '*') {
      if (tokens.at(-1)?.kind !== 'any') tokens.push({ kind: 'any' });
    } else if (letter === '[' && brackets === 'sets') {
      const read = setAt(letters, at + 1);
      if (read === undefined) return [{ kind: 'never' }];
      tokens.push(read.token);
      at = read.end;
    } else {
      tokens.push({ kind: 'text', text: letter });
    }
  }
  return tokens;
}

/** `end` is where the closing bracket stands. */
function setAt(
  letters: readonly string[],
  start: number,
): { readonly token: Token; readonly end: number } | undefined {
  const negated = letters[start] === '!' || letters[start] === '^';
  const ranges: Range[] = [];
  let at = negated ? start + 1 : start;
  for (; letters[at] !== ']' || ranges.length === 0; at += 1) {
    if (letters[at] === '\\') at += 1;
    const from = letters[at];
    if (from === undefined) return undefined;
    const to = letters[at + 2];
    if (letters[at + 1] === '-' && to !== undefined && to !== ']') {
      ranges.push([from, to]);
      at += 2;
    } else {
      ranges.push([from, from]);
    }
  }
  return { token: { kind: 'set', ranges, negated }, end: at };
}

/** Each `*` takes as little as it can; on a mismatch only the last one takes more. */
function isMatch(segment: string, tokens: readonly Token[], effort: Effort): boolean {
  const [start, second] = tokens;
  effort.left -= 1;
  if (start?.kind === 'text' && !segment.startsWith(start.text)) return false;
  if (second === undefined && start?.kind === 'any') return true;
  const letters = [...segment];
  let at = 0;
  let next = 0;
  let star: { readonly token: number; at: number } | undefined;
  while (at < letters.length) {
    effort.left -= 1;
    if (effort.left < 0) return false;
    const token = tokens[next];
    if (token?.kind === 'any') {
      star = { token: next, at };
      next += 1;
    } else if (token !== undefined && isLetter(letters[at] ?? '', token)) {
      at += 1;
      next += 1;
    } else if (star !== undefined) {
      star.at += 1;
      at = star.at;
      next = star.token + 1;
    } else {
      return false;
    }
  }
  return tokens.slice(next).every(({ kind }) => kind === 'any');
}

function isLetter(letter: string, token: Token): boolean {
  if (token.kind === 'text') return token.text === letter;
  if (token.kind === 'set') {
    return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.negated;
  }
  return token.kind === 'one';
}
