/** How often a report tells cases of each name, so that one run in two formats is known: of the first names, in bounded memory. */
import { isPassed, type Outcome } from './formats/outcome.js';

/** By the end of the name, hashed. */
export interface NamedCases {
  /** The id of the format. */
  readonly format: string;
  readonly passed: ReadonlyMap<number, number>;
  readonly others: ReadonlyMap<number, number>;
  /** Of all, also of those that are beyond the first names. */
  readonly all: { readonly passed: number; readonly others: number };
  readonly hasMoreNames: boolean;
}

export interface CaseNames {
  /** A case that is counted. */
  readonly add: (name: string, outcome: Outcome) => void;
  told(): NamedCases;
}

/** So many names of cases in one format are compared with those of other formats. */
export const mostNames = 100_000;

/** Nothing yet. */
export function openCaseNames(format: string): CaseNames {
  const passed = new Map<number, number>();
  const others = new Map<number, number>();
  const all = { passed: 0, others: 0 };
  let hasMoreNames = false;
  return {
    add(name, outcome) {
      const [counts, key] = isPassed(outcome)
        ? ([passed, 'passed'] as const)
        : ([others, 'others'] as const);
      all[key] += 1;
      hasMoreNames = !addName(counts, { name: endOf(name), count: 1 }) || hasMoreNames;
    },
    told: () => ({ format, passed, others, all, hasMoreNames }),
  };
}

/** False if there are too many names for it. */
export function addName(
  counts: Map<number, number>,
  { name, count }: { readonly name: number; readonly count: number },
): boolean {
  const before = counts.get(name);
  if (before === undefined && counts.size >= mostNames) return false;
  counts.set(name, (before ?? 0) + count);
  return true;
}

/** What formats put between a case and what holds it; the holder stands before. */
const separators = new Set(Array.from('.:/\\>›»|', (each) => each.charCodeAt(0)));

/**
 * A hash of what follows the last separator, without what formats write in several ways. One has `Cart > adds`
 * where another has `adds`, with the rest in a field of its own or nowhere; arguments at the end are of the name.
 */
function endOf(name: string): number {
  const before = startOfArguments(name);
  let hash = 0x811c9dc5;
  let isEmpty = true;
  for (let at = name.length - 1; at >= 0; at -= 1) {
    const code = name.charCodeAt(at);
    if (at < before && separators.has(code)) {
      if (isEmpty) continue;
      break;
    }
    const letter = code >= 65 && code <= 90 ? code + 32 : code;
    if (!isLetter(letter)) continue;
    isEmpty = false;
    hash = Math.imul(hash ^ letter, 0x01000193);
  }
  return hash;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}

/** `Pays(amount: 1.5)`, `test_pays[1.5]`. The length if there are none. */
function startOfArguments(name: string): number {
  const last = name.at(-1);
  if (last !== ')' && last !== ']') return name.length;
  let depth = 0;
  for (let at = name.length - 1; at >= 0; at -= 1) {
    const letter = name[at];
    if (letter === ')' || letter === ']') depth += 1;
    else if (letter === '(' || letter === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return name.length;
}
