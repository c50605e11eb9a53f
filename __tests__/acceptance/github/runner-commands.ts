/** The commands that GitHub's runner finds in what a step prints, and the limits that it applies. */

/** A command as the runner understands it: `form` 2 is `::name props::data`, 1 is `##[name props]data`. */
export interface Command {
  readonly form: 1 | 2;
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The names that the runner knows; anything else is plain text to it (ActionCommandManager.cs). */
const known = new Set(
  (
    'internal-set-repo-path set-env set-output save-state add-path add-mask add-matcher ' +
    'remove-matcher warning error notice debug group endgroup echo stop-commands'
  ).split(' '),
);

const escapes = { 1: { '%3B': ';', '%5D': ']' }, 2: { '%3A': ':', '%2C': ',' } } as const;

/** Percent itself is decoded last, as the runner does. */
function decode(text: string, special: Readonly<Record<string, string>>): string {
  const all = { '%0D': '\r', '%0A': '\n', ...special, '%25': '%' };
  return Object.entries(all).reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
}

function readProperties(text: string, form: 1 | 2): Record<string, string> {
  const pairs = text.trim().split(form === 1 ? ';' : ',');
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const at = pair.indexOf('=');
      if (at < 0 || (form === 1 && at === 0)) return [];
      return [[pair.slice(0, at).trim(), decode(pair.slice(at + 1), escapes[form])]];
    }),
  );
}

function toCommand(form: 1 | 2, inside: string, data: string): Command | undefined {
  const space = inside.indexOf(' ');
  const name = space < 0 ? inside : inside.slice(0, space);
  // Names are looked up without regard to case.
  if (!known.has(name.toLowerCase())) return undefined;
  const properties = space < 0 ? {} : readProperties(inside.slice(space + 1), form);
  const special = form === 1 ? escapes[1] : {};
  return { form, name: name.toLowerCase(), properties, data: decode(data, special) };
}

/** The command in a line: form 2 after white space at its start, form 1 anywhere. */
export function readCommand(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  const second = end < 0 ? undefined : toCommand(2, text.slice(2, end), text.slice(end + 2));
  if (second !== undefined) return second;
  const open = line.indexOf('##[');
  const close = open < 0 ? -1 : line.indexOf(']', open);
  return close < 0 ? undefined : toCommand(1, line.slice(open + 3, close), line.slice(close + 1));
}

/** All commands of a step's output, with `stop-commands` obeyed. Lines end with LF, CR or both. */
export function readCommands(output: string): readonly Command[] {
  const found: Command[] = [];
  let resume: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (resume !== undefined) {
      if (line.trim() === `::${resume}::` || line.includes(`##[${resume}]`)) resume = undefined;
      continue;
    }
    const command = readCommand(line);
    if (command === undefined) continue;
    found.push(command);
    if (command.name === 'stop-commands') resume = command.data;
  }
  return found;
}

export interface RunnerAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** Of each level a step may have that many; the rest is not shown (ExecutionContext.cs). */
export const annotationsOfALevel = 10;
/** Characters; what is beyond is cut off (ExecutionContext.cs). */
export const annotationLength = 4096;
/** Bytes; a larger summary is dropped as a whole (FileCommandManager.cs). */
export const summaryBytes = 1024 * 1024;

/** The annotations that people see: at most ten of a level, each cut at its length. */
export function shownAnnotations(commands: readonly Command[]): readonly RunnerAnnotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    commands
      .filter((command) => command.name === level)
      .slice(0, annotationsOfALevel)
      .map(({ data, properties: { title, file, line } }) => ({
        level,
        message: data.slice(0, annotationLength),
        title,
        file,
        line: line === undefined ? undefined : Number(line),
      })),
  );
}

/** The values that the runner replaces by `***` from then on. */
export function maskedValues(commands: readonly Command[]): readonly string[] {
  const values = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  // Each line of a value of several lines is masked too.
  return [...new Set(values.flatMap((value) => [value, ...value.split(/\r\n|\r|\n/)]))].filter(
    (value) => value.trim() !== '',
  );
}

/** The text as people see it in the log. */
export function mask(text: string, values: readonly string[]): string {
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((sum, value) => sum.replaceAll(value, '***'), text);
}
