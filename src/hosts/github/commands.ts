/** Workflow commands: what a step tells the runner through its log, escaped as actions/toolkit does it. */
import type { Annotation } from '../../report/annotations.js';

/** What stands between the name of a command and its message; an empty value is left out. */
type Properties = Readonly<Record<string, string | number | undefined>>;

/** `::error title=…,file=…,line=…,col=…::message`, without the line's end. */
export function toCommand(command: {
  readonly name: string;
  readonly properties?: Properties;
  readonly message: string;
}): string {
  const { name, properties = {}, message } = command;
  const shown = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const space = Object.keys(properties).length === 0 ? '' : ' ';
  return `::${name}${space}${shown.join(',')}::${escapeData(message)}`;
}

/** The command that shows an annotation. */
export function toAnnotationCommand({ level, title, message, place }: Annotation): string {
  const { file, line, column: col } = place ?? {};
  return toCommand({ name: level, properties: { title, file, line, col }, message });
}

/** The lines below one that folds them. */
export function toGroup(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [
    toCommand({ name: 'group', message: title }),
    ...lines,
    toCommand({ name: 'endgroup', message: '' }),
  ];
}

/**
 * Text for the log in which no runner finds a command: `::` at the start of a line, `##[` anywhere.
 * The text was escaped where it was made; this is the second lock on the same door (T54).
 */
export function toLogText(text: string): string {
  return text
    .replace(/((?:^|\u0085)[\s\u0085]*)(:+)(?=:)/gm, (_, space: string, colons: string) => {
      return `${space}${' '.repeat(colons.length)}`;
    })
    .replace(/##(?=\[)/g, '# ');
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
