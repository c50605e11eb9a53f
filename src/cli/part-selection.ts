/** Flags that name a part of a report: `--paths` and `--components`. */
import { plainGlob } from '../evidence/glob.js';
import type { PartSelection } from '../evidence/report-parts.js';
import { UsageError, type Arguments } from './arguments.js';

/** Undefined if no part is asked for. Throws a UsageError for a path that a policy could not have. */
export function toPart(given: Arguments): PartSelection | undefined {
  const [paths, components] = [given.list('paths'), given.list('components')];
  const wrong = paths.find((path) => plainGlob(path) === undefined || path.endsWith('/'));
  if (wrong !== undefined) {
    const hint = 'write a glob from the top of the repository, such as src/payments/**';
    throw new UsageError(`--paths ${wrong} is no path of files below this folder`, hint);
  }
  if (paths.length === 0 && components.length === 0) return undefined;
  return {
    ...(paths.length > 0 && { paths: [...paths] }),
    ...(components.length > 0 && { components: [...components] }),
  };
}
