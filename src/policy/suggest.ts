/** "Did you mean": the nearest of the known names, if it is near enough to be a slip. */
import { distance } from 'fastest-levenshtein';

/** The known name that is most likely meant, or undefined if none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const reach = Math.max(1, Math.floor(name.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const apart = apartness(name.toLowerCase(), candidate.toLowerCase());
    if (apart <= reach && apart < (best?.distance ?? Infinity)) {
      best = { name: candidate, distance: apart };
    }
  }
  return best?.name;
}

/** Two letters swapped are the commonest slip, and nearer than any other: `form` is `from`, not `for`. */
function apartness(name: string, candidate: string): number {
  return isSwapOf(name, candidate) ? 0.5 : distance(name, candidate);
}

function isSwapOf(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at === -1 || a.length !== b.length) return false;
  const swapped = `${a.charAt(at + 1)}${a.charAt(at)}`;
  return `${a.slice(0, at)}${swapped}${a.slice(at + 2)}` === b;
}

/** A hint: the nearest name, or the list of known ones if it is short enough to read. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  const near = nearest(name, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (known.length === 0) return undefined;
  const shown = known.slice(0, 12).join(', ');
  return `known here: ${shown}${known.length > 12 ? ', …' : ''}`;
}
