/** The runner's side of a step, written anew from how it behaves: commands in the log, and the file of outputs. */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a runner takes for the end of a line, and a few characters that another one could. */
const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** Every command of either form, whether the runner knows its name or not. */
export function commandsIn(log: string): readonly Command[] {
  return log.split(lineEnds).flatMap((line) => parseNew(line) ?? parseOld(line) ?? []);
}

/** `::name key=value,key=value::message`, at the start of a line after white space. */
function parseNew(line: string): Command | undefined {
  const text = line.replace(/^[\s\u0085]+/, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return toCommand(text.slice(2, end), text.slice(end + 2), ',');
}

/** `##[name key=value;key=value]message`, anywhere in a line. */
function parseOld(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return toCommand(line.slice(start + 3, end), line.slice(end + 1), ';');
}

function toCommand(head: string, message: string, separator: string): Command {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator);
  const properties = pairs
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, unescape(value.join('='))] as const;
    });
  return { name, properties: Object.fromEntries(properties), message: unescape(message) };
}

function unescape(text: string): string {
  return text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%');
}

/** The outputs in the order in which they were stated; throws where the runner ends the step with an error. */
export function outputsIn(file: string): readonly (readonly [string, string])[] {
  const lines = file.split('\n');
  const stated: (readonly [string, string])[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      stated.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 1 || heredoc + 2 === line.length) throw new Error(`invalid format '${line}'`);
    const end = lines.indexOf(line.slice(heredoc + 2), index + 1);
    if (end < 0) throw new Error('matching delimiter not found');
    stated.push([line.slice(0, heredoc), lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return stated;
}
