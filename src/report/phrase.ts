/**
 * Words with their origin: literals of this program, and values from outside. Renderers escape the
 * values for their sink, so that a finding's data cannot reach one unescaped.
 */
import {
  codeQuote,
  defuseLine,
  escapeMarkdown,
  escapeTerminal,
  toLinkTarget,
} from './untrusted.js';

/** `literal` was written in this program; everything else is untrusted. */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly phrase: Phrase }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

export type Phrase = readonly Part[];

/** What may stand in `say`: a text is taken as a value from outside. */
export type Spoken = string | number | Part | Phrase;

/** The phrase of a template: its literal pieces are trusted, what is put in is escaped later. */
export function say(literals: TemplateStringsArray, ...spoken: readonly Spoken[]): Phrase {
  return literals.flatMap((text, index) => [
    ...(text === '' ? [] : [{ kind: 'literal', text } as const]),
    ...toParts(spoken[index] ?? []),
  ]);
}

/** An id, a person or a command, in code quotes where there are any. */
export function code(text: string): Part {
  return { kind: 'code', text };
}

/** What the eye must find. */
export function strong(spoken: Spoken): Part {
  return { kind: 'strong', phrase: toParts(spoken) };
}

/** A link; without a harmless http or https address only the label is shown. */
export function link(label: string, url: string): Part {
  return { kind: 'link', label, url };
}

/** Phrases with the same words between each two of them. */
export function join(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, index) =>
    index === 0 ? phrase : [{ kind: 'literal', text: between } as const, ...phrase],
  );
}

/** `a`, `a and b`, `a, b and c`; of more than `most` the first ones and how many more. */
export function enumerate(phrases: readonly Phrase[], most = 8): Phrase {
  const rest = phrases.length - most;
  if (rest > 0) return say`${join(phrases.slice(0, most), ', ')} and ${rest} more`;
  const last = phrases.at(-1) ?? [];
  return phrases.length < 2 ? last : say`${join(phrases.slice(0, -1), ', ')} and ${last}`;
}

/** Several sentences or lines of one row: the first `most`, the same one only once. */
export function gatherLines(phrases: readonly Phrase[], between: string, most = 4): Phrase {
  const distinct = [...new Map(phrases.map((phrase) => [toPlain(phrase), phrase])).values()].filter(
    (phrase) => !isSilent(phrase),
  );
  const rest = distinct.length - most;
  const shown = join(distinct.slice(0, most), between);
  return rest > 0
    ? [...shown, ...say`${{ kind: 'literal', text: between }}and ${rest} more`]
    : shown;
}

/** True if there is nothing to say. */
export function isSilent(phrase: Phrase): boolean {
  return toPlain(phrase).trim() === '';
}

/** For a terminal, a job log or a commit status: one line without markup. */
export function toPlain(phrase: Phrase): string {
  return defuseLine(phrase.map(plainPart).join(''));
}

/** For a line or a table cell of markdown. */
export function toMarkdown(phrase: Phrase): string {
  return phrase.map(markdownPart).join('');
}

function plainPart(part: Part): string {
  if (part.kind === 'literal') return part.text;
  if (part.kind === 'strong') return part.phrase.map(plainPart).join('');
  return escapeTerminal(part.kind === 'link' ? part.label : part.text);
}

function markdownPart(part: Part): string {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'value':
      return escapeMarkdown(part.text);
    case 'code':
      return codeQuote(part.text);
    case 'strong':
      return `**${toMarkdown(part.phrase)}**`;
    case 'link': {
      const target = toLinkTarget(part.url);
      const label = escapeMarkdown(part.label);
      return target === undefined ? label : `[${label}](${target})`;
    }
  }
}

function toParts(spoken: Spoken): Phrase {
  if (typeof spoken === 'number') return [{ kind: 'literal', text: String(spoken) }];
  if (typeof spoken === 'string') return spoken === '' ? [] : [{ kind: 'value', text: spoken }];
  return 'kind' in spoken ? [spoken] : spoken;
}
