/** The first key of a JSON object, for formats whose keys are paths of source files. */

/** As it is written, with its escapes; undefined if there is none. `within` are keys that lead to the object. */
export function firstKey(text: string, within: readonly string[] = []): string | undefined {
  const opened = within.map((key) => `"${escapeExpression(key)}"\\s*:\\s*\\{\\s*`).join('');
  return new RegExp(`^\\s*\\{\\s*${opened}"((?:[^"\\\\]|\\\\.)*)"\\s*:`).exec(text)?.[1];
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
