/** Content lines of iCalendar (RFC 5545): text that is escaped, and lines that are folded. */
import { formatInstant, type Instant } from '../time/instant.js';
import { escapeTerminal } from './untrusted.js';

/**
 * Untrusted text as a value of the type TEXT (3.3.11): one line, nothing invisible, and no `::`,
 * which a runner takes for a command where a fold puts it at the start of a line (T54).
 */
export function escapeIcsText(text: string): string {
  return escapeTerminal(text)
    .replace(/:{2,}/g, ':')
    .replace(/[\\;,]/g, '\\$&');
}

/** The lines of one text value, of which each is escaped. */
export function joinIcsLines(lines: readonly string[]): string {
  return lines.map(escapeIcsText).join('\\n');
}

/** `20261126T080000Z`, cut to the second. */
export function toIcsInstant(at: Instant): string {
  return `${formatInstant(at).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

const mostOctets = 75;

/** A line with its CRLF; a longer one goes on after a space, and no character is cut in two (3.1). */
export function foldIcsLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += more;
  }
  return [...lines, current].map((one) => `${one}\r\n`).join('');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
