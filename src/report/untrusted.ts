/** Text from outside, made harmless for the place where it is shown (threat T54). */

/** Longer text is cut: nobody reads it, and it hides the verdict (T70). */
export const longest = 200;

/** Controls, format characters (bidi, zero-width, tags), lone surrogates, separators and private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const space = /[\s\u0085\u2028\u2029]+/gu;

/**
 * One line of visible characters, at most `longest` of them. White space becomes one space; what
 * cannot be seen becomes U+FFFD, so that two different ids never look the same.
 */
export function toVisible(text: string): string {
  // Cut before the regular expressions run, so that megabytes cost nothing.
  const start = text.slice(0, 8 * longest);
  const visible = start.replace(space, ' ').replace(invisible, '\u{fffd}');
  const characters = Array.from(visible.trim());
  const fits = characters.length <= longest && start.length === text.length;
  return fits ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

/**
 * A line that no runner takes for a command: GitHub reads `::x::` at the start of a line (after
 * spaces) and `##[x]` anywhere, GitLab folds at `section_start:`. The length stays the same.
 */
export function defuseLine(line: string): string {
  return line
    .replace(/^\s*:+(?=:)/, blank)
    .replace(/##(?=\[)/g, '# ')
    .replace(/(section_(?:start|end)):/g, '$1 ');
}

/** A value for a terminal or a job log: visible, and no command even where a line is wrapped. */
export function escapeTerminal(text: string): string {
  return defuseLine(toVisible(text).replace(/(?<= ):+(?=:)/g, blank));
}

/**
 * Characters that begin a mention or a reference on GitHub or GitLab: `@name`, `#12`, `!12`, `%v1` …;
 * `GL-12`, `[issue:12]` and `*iteration:x` are GitLab's too, which reads them after the markup:
 * https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const reference = /[@#!$%&~^](?!\s)/g;
const zeroWidth = '\u{200b}';

/** A value within a line of markdown, table cells included: no markup, mention, reference or link. */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text)
    .replace(reference, `$&${zeroWidth}`)
    .replace(/:(?=\/\/)|\b(?:www|G[HL])(?=[.-])|\[(?=\w+:)|\*(?=iteration:)/gi, `$&${zeroWidth}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\|/g, '&#124;')
    .replace(/\$/g, '&#36;')
    .replace(/^\//, '&#47;')
    .replace(/[\\`*_[\]~]/g, '\\$&');
}

/** People and ids: in a code span nothing is notified; what a span cannot carry is escaped instead. */
export function codeQuote(text: string): string {
  const visible = escapeTerminal(text);
  return visible === '' || /[`|<>\\&]/.test(visible) ? escapeMarkdown(text) : `\`${visible}\``;
}

/** A value in an attribute or the text of XML: no markup, and nothing that XML may not hold. */
export function escapeXml(text: string): string {
  return text
    .replace(space, ' ')
    .replace(invisible, '\u{fffd}')
    .replace(/[\ufffe\uffff]/g, '\u{fffd}')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** The address if it is an http or https one without a way out of `[…](…)`; else undefined. */
export function toLinkTarget(text: string): string | undefined {
  if (text.length > 2000 || !/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) {
    return undefined;
  }
  const { href, username, password } = new URL(text);
  if (username !== '' || password !== '') return undefined;
  return href.replace(/[()[\]<>|`*_~\\"'!$]/g, percentEncode);
}

/** An id within an HTML comment: it can neither close the comment nor be taken for another id. */
export function escapeComment(text: string): string {
  const visible = toVisible(text);
  if (visible === '') return 'unknown';
  return encodeURIComponent(visible).replace(/--/g, '%2D%2D').replace(/-$/, '%2D');
}

/** As many spaces as there are characters. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** True for a path that shows as it is and is of this repository: another one's is `owner/repo//path`. */
export function isOwnPath(file: string): boolean {
  return toVisible(file) === file && !file.startsWith('/') && !file.includes('//');
}
