/** Names of time zones: which are accepted, and what was probably meant by the others. */
import { statSync } from 'node:fs';
import { nearest } from '../policy/suggest.js';

/** Area/Place as in the IANA database; no place has a digit, but `Etc/GMT+5`, an offset, does. */
const areaAndPlace = /^[A-Za-z]+(?:\/[A-Za-z]+(?:[_-][A-Za-z]+)*)+$/;

/** Words of zone names that are not simply capitalized; they occur in aliases only. */
const irregularWords: ReadonlyMap<string, string> = new Map(
  ['ACT', 'NSW', 'LHI', 'US', 'IN', 'UTC', 'UCT', 'GMT', 'DeNoronha', 'EasterIsland']
    .concat(['BajaNorte', 'BajaSur', 'ComodRivadavia', 'of', 'es', 'au'])
    .map((word) => [word.toLowerCase(), word]),
);

/** One formatter a zone: making one costs as much as fifty questions to it. */
const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * Why a name is no time zone, with the name that was probably meant; undefined if it is one. A zone
 * is UTC, or an Area/Place that the runtime knows, in exactly that case, aliases included.
 */
export function zoneProblem(name: string): string | undefined {
  if (name === 'UTC') return undefined;
  if (!areaAndPlace.test(name)) {
    const meant = name.toUpperCase() === 'UTC' ? 'UTC' : 'an area and a place as in Europe/Berlin';
    return `"${name}" is no time zone: write ${meant}; offsets and abbreviations are refused`;
  }
  if (isInstalled(name)) return undefined;
  const clock = clockOf(name);
  if (clock === undefined) {
    const known = nearest(name, Intl.supportedValuesOf('timeZone'));
    return `"${name}" is no time zone that this runtime knows${didYouMean(known)}`;
  }
  const exact = exactCase(name, clock.resolvedOptions().timeZone);
  return exact === name
    ? undefined
    : `"${name}" is no time zone: upper and lower case matter${didYouMean(exact)}`;
}

/**
 * The system's own zone files spare a run that needs no table the start of Intl (20 ms). A zone that
 * only the system knows fails when its table is read, and is then unknown.
 */
function isInstalled(name: string): boolean {
  // Elsewhere file names may match in any case, and zone names do not.
  if (process.platform !== 'linux' || /^(posix|right)\//.test(name)) return false;
  return statSync(`/usr/share/zoneinfo/${name}`, { throwIfNoEntry: false })?.isFile() === true;
}

/** The formatter of a zone, from which its offsets are read; undefined if the runtime does not know it. */
export function clockOf(name: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(name)) clocks.set(name, newClock(name));
  return clocks.get(name);
}

function newClock(name: string): Intl.DateTimeFormat | undefined {
  try {
    // The offset alone cannot be asked for; a letter of the weekday is the cheapest beside it.
    const shown = { weekday: 'narrow', timeZoneName: 'longOffset' } as const;
    return new Intl.DateTimeFormat('en-US', { timeZone: name, ...shown });
  } catch {
    return undefined;
  }
}

/** The runtime answers an alias (Asia/Kolkata) with its own name (Asia/Calcutta), any case accepted. */
function exactCase(name: string, resolved: string): string {
  if (resolved.toLowerCase() === name.toLowerCase()) return resolved;
  return name.replaceAll(/[A-Za-z]+/g, capitalized);
}

function capitalized(word: string): string {
  const lower = word.toLowerCase();
  return irregularWords.get(lower) ?? lower.charAt(0).toUpperCase() + lower.slice(1);
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : `; did you mean ${name}?`;
}
