/** Texts of iCalendar (RFC 5545, 3.3.11): escapes, and lists of them. */
import { CalendarFault, quote } from './calendar-fault.js';
import { placeOfValue, type ContentLine } from './content-line.js';

/**
 * A text for people: an escape that RFC 5545 does not know stays as it is written, as in the exports
 * of several products.
 */
export function toText({ value }: ContentLine): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => unescape(escaped));
}

/**
 * The comma separated texts of a value, trimmed, empty ones left out. Throws a CalendarFault for an
 * unknown escape: rules are matched against these texts, and `a\:b` matches nothing that people write.
 */
export function toTexts(content: ContentLine): readonly string[] {
  const texts: string[] = [''];
  for (const { 0: token, index } of content.value.matchAll(/\\.?|,|[^\\,]+/gsu)) {
    if (token === ',') texts.push('');
    else texts.push(`${texts.pop() ?? ''}${decodeToken(content, token, index)}`);
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function decodeToken(content: ContentLine, token: string, index: number): string {
  if (!token.startsWith('\\')) return token;
  if (/^\\[\\;,nN]$/.test(token)) return unescape(token.slice(1));
  throw new CalendarFault(placeOfValue(content, index), {
    message: `${quote(token)} is no escape in ${content.name}`,
    hint: 'a backslash is written \\\\, a comma \\,, a semicolon \\; and a line break \\n',
  });
}

function unescape(escaped: string): string {
  return escaped.toLowerCase() === 'n' ? '\n' : escaped;
}
