/** The files through which a step speaks to GitHub's runner, read as the runner reads them. */

/** The runner would fail the step with this. */
export class CommandFileError extends Error {}

/**
 * `name=value` lines and `name<<DELIMITER` blocks, with LF between lines as on Linux; a later value
 * wins. A line that is neither is an error, and so is a block without its end.
 */
export function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals >= 0 && (block < 0 || equals < block)) {
      const name = line.slice(0, equals);
      if (name === '')
        throw new CommandFileError(`Invalid format '${line}'. Name must not be empty`);
      values[name] = line.slice(equals + 1);
      continue;
    }
    if (block < 0) throw new CommandFileError(`Invalid format '${line}'`);
    const name = line.slice(0, block);
    const delimiter = line.slice(block + 2);
    if (name === '' || delimiter === '')
      throw new CommandFileError(
        `Invalid format '${line}'. Neither name nor delimiter may be empty`,
      );
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0)
      throw new CommandFileError(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
