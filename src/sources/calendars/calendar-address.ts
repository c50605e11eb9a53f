/** Where a calendar of the policy is: a live file, an https address, a file beside the policy, or GitLab. */
import { toRemoteFile } from '../../policy/layers.js';
import type { RemoteFile } from '../../policy/source.js';
import type { CalendarWord, FreezePeriodsWord } from '../../policy/words.js';

/** What is written as an address. */
type AddressWord = Exclude<CalendarWord, FreezePeriodsWord>;

/** `private` allows an https address that leads into one's own network. */
export type CalendarAddress =
  | { readonly kind: 'live'; readonly file: RemoteFile }
  | { readonly kind: 'https'; readonly url: string; readonly private: boolean }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'freeze-periods'; readonly project: string | undefined };

/** The address as the policy writes it, `{owner}` filled; undefined if it is none. */
export function toCalendarAddress(word: CalendarWord): CalendarAddress | undefined {
  if (typeof word !== 'string' && 'gitlab' in word) {
    return { kind: 'freeze-periods', project: word.project };
  }
  const text = textOf(word);
  if (typeof word !== 'string' || /^https:/i.test(text)) {
    const isHttps = /^https:\/\//i.test(text) && URL.canParse(text);
    const isPrivate = typeof word !== 'string' && word.private === true;
    return isHttps ? { kind: 'https', url: text, private: isPrivate } : undefined;
  }
  const file = toRemoteFile(text);
  if (file !== undefined) return file.ref === undefined ? { kind: 'live', file } : undefined;
  return /^[^\s:]+\.ics$/.test(text) ? { kind: 'file', path: text } : undefined;
}

/** The address filled, or why it cannot be. */
export type FilledAddress =
  | { readonly status: 'filled'; readonly word: CalendarWord }
  | { readonly status: 'owner-needed'; readonly reason: string }
  | { readonly status: 'refused'; readonly reason: string };

const ownerShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/**
 * Puts the catalogue's owner where the address says `{owner}`. It never chooses the server: the host is
 * named literally (T64).
 */
export function fillOwner(word: CalendarWord, owner: string | undefined): FilledAddress {
  if (typeof word !== 'string' && 'gitlab' in word) return { status: 'filled', word };
  const text = textOf(word);
  const [other] = /\{(?!owner\})[^}]*\}?/.exec(text) ?? [];
  if (other !== undefined) {
    return refuse(`its address has ${other.slice(0, 40)}; only {owner} is filled in`);
  }
  if (!text.includes('{owner}')) return { status: 'filled', word };
  if (/^https:[/\\]*[^/\\?#]*\{owner\}/i.test(text)) {
    return refuse('its address names the host by {owner}; the host has to be written out');
  }
  if (owner === undefined) {
    const reason = 'its address has {owner}, and no catalogue tells the owner of this service';
    return { status: 'owner-needed', reason };
  }
  if (!ownerShape.test(owner)) {
    const shown = JSON.stringify(owner.slice(0, 63));
    return refuse(
      `its address has {owner}, and the owner ${shown} is not one word of letters, digits, ".", "_" and "-"`,
    );
  }
  const filled = text.replaceAll('{owner}', owner);
  return { status: 'filled', word: typeof word === 'string' ? filled : { ...word, url: filled } };
}

function textOf(word: AddressWord): string {
  return typeof word === 'string' ? word : word.url;
}

function refuse(reason: string): FilledAddress {
  return { status: 'refused', reason };
}
