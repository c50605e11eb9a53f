/** What lint reads: `--source files` or `--source forge`. */
import { UsageError, type Arguments } from './arguments.js';

const lintSources = ['files', 'forge'] as const;
export type LintSourceName = (typeof lintSources)[number];

/** The source of `--source`. Throws a UsageError for an unknown one, and for flags that do not go together. */
export function toLintSource(given: Arguments): LintSourceName {
  const text = given.text('source') ?? 'files';
  const name = lintSources.find((each) => each === text);
  if (name === undefined) {
    const hint = `write --source with one of ${lintSources.join(', ')}`;
    throw new UsageError(`--source ${text} is not known`, hint);
  }
  const other = name === 'files' ? 'sha' : 'layers';
  if (given.text(other) === undefined) return name;
  const hint = 'leave one of them out: files are those of the working tree, the forge has commits';
  throw new UsageError(`--${other} and --source ${name} do not go together`, hint);
}
