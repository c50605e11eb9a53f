/** Names of entries: plain paths below the archive, each of them once, whatever file system they are meant for (T43). */
import { getFileNameLowLevel, parseExtraFields, type Entry } from 'yauzl';
import { quote } from '../reports/problem.js';
import { refuse, refuseEntry } from './archive-fault.js';

/** In bytes, as written. */
const longestName = 1024;
const deepest = 64;
const utf8Flag = 0x800;

/** The name of an entry; a folder ends with `/`. Throws an ArchiveFault if it is no plain path. */
export function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw, extraFieldRaw } = entry;
  if (fileNameRaw.length > longestName) {
    refuse(
      `an entry has a name of ${String(fileNameRaw.length)} bytes, more than ${String(longestName)}`,
    );
  }
  const name = getFileNameLowLevel(flags, fileNameRaw, parseExtraFields(extraFieldRaw), true);
  const isText = (flags & utf8Flag) === 0 || Buffer.from(name, 'utf8').equals(fileNameRaw);
  const fault = isText ? faultOf(name) : 'has a name that is no valid UTF-8, or two names';
  if (fault !== undefined) refuseEntry(name, fault);
  return name;
}

function faultOf(name: string): string | undefined {
  if (name === '') return 'has no name';
  if (/\p{Cc}/u.test(name)) return 'has a control character in its name';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'has an absolute path';
  const segments = name.replace(/\/$/, '').split('/');
  if (segments.includes('..')) return 'leads out of the archive';
  if (segments.includes('') || segments.includes('.')) return 'has a path that is not plain';
  if (segments.length > deepest) return 'lies too deep';
  return undefined;
}

/** Throws an ArchiveFault if a name is there twice, or is that of a file which another takes for a folder. */
export function checkDistinct(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const path = withoutSlash(name);
    if (seen.has(path)) refuseEntry(name, 'is there twice');
    seen.set(path, name);
  }
  for (const name of names) {
    const segments = withoutSlash(name).split('/');
    for (let length = 1; length < segments.length; length += 1) {
      const above = seen.get(segments.slice(0, length).join('/'));
      if (above?.endsWith('/') === false) refuseEntry(name, 'lies below a file');
    }
  }
}

/**
 * Throws an ArchiveFault if what is picked would be one file with another somewhere: the same name but for case or
 * the composition of its letters. Of names that nobody asks for such pairs are common.
 */
export function checkAlike(picked: readonly string[], all: readonly string[]): void {
  if (picked.length === 0) return;
  const keys = new Map(picked.map((name) => [keyOf(name), name]));
  for (const name of all) {
    const own = keys.get(keyOf(name));
    if (own !== undefined && own !== name)
      refuseEntry(own, `is there twice, written differently (${quote(name)})`);
  }
}

function withoutSlash(name: string): string {
  return name.replace(/\/$/, '');
}

/** Upper case first: some letters have only that in common, such as ß and ss. */
function keyOf(name: string): string {
  return withoutSlash(name).normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
