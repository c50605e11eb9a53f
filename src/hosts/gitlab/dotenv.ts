/** Outputs as a dotenv report, which becomes variables of later jobs. */

/** Bytes: a report has to be smaller (https://docs.gitlab.com/administration/instance_limits/). */
const limit = 5 * 1024;
/** Variables of a report where nobody raised the limit. */
const mostVariables = 20;
/** Characters that a list of codes may have, so that it leaves room for the rest. */
const longestList = 2000;

/** What stands in a value as it is; GitLab expands `$` when it hands the variable on. */
const plain = /[\p{L}\p{N}._/:+@~,-]/u;

/**
 * One `NAME=value` a line, in the order of the outputs: `reason-code` is REASON_CODE. GitLab knows no
 * quotes, blanks, comments or lines in a value (https://docs.gitlab.com/ci/yaml/artifacts_reports/),
 * so none is left (T63): a JSON list of codes becomes the codes with commas between them, as many of
 * the first as fit 2000 characters, and any other character that is not plain is written as in an
 * address, `%20`. Throws an Error if the whole does not fit the limits of a report.
 */
export function toDotenv(outputs: Readonly<Record<string, string>>): string {
  const entries = Object.entries(outputs);
  const text = entries.map(([name, value]) => `${toName(name)}=${toValue(value)}\n`).join('');
  if (entries.length > mostVariables) {
    throw new Error(`a dotenv report holds at most ${mostVariables} variables`);
  }
  if (Buffer.byteLength(text) >= limit) {
    throw new Error('the outputs do not fit a dotenv report of less than 5 KB; shorten `record`');
  }
  return text;
}

function toName(name: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(name)) return name.toUpperCase().replaceAll('-', '_');
  throw new Error('the name of an output has other characters than letters, digits and hyphens');
}

function toValue(value: string): string {
  const codes = toList(value);
  if (codes === undefined) return Array.from(value, encode).join('');
  return fitting(codes.map((code) => Array.from(code, encodeItem).join(''))).join(',');
}

/** The items of a JSON list of texts; undefined for any other value. */
function toList(value: string): readonly string[] | undefined {
  if (!value.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

function fitting(codes: readonly string[]): readonly string[] {
  let length = 0;
  return codes.filter((code) => (length += code.length + 1) <= longestList);
}

function encodeItem(character: string): string {
  return character === ',' ? '%2C' : encode(character);
}

/** Half of a surrogate pair has no bytes: it becomes U+FFFD. */
function encode(character: string): string {
  if (plain.test(character)) return character;
  const bytes = [...Buffer.from(character, 'utf8')];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
