/** What classes of JaCoCo declare of their lines, set against the source files, which have the lines of all their classes. */
import { refuseLongPath } from '../longest-name.js';
import { mostFiles, type LineBook } from '../line-book.js';
import { ownText } from '../own-text.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { plainPath } from '../told-path.js';

export interface JacocoClasses {
  /** The LINE counter of a class; `path` holds groups, package and source file. */
  add(path: readonly string[], lines: Share): void;
  /** The share of all lines, or worse where the classes of a source file say so. */
  worse(share: Share, book: LineBook): Share;
}

/** A line may be of several classes, as those of a lambda: it is covered if it is in one of them. */
interface OfFile {
  /** No more are covered than all of them together say. */
  covered: number;
  /** There are no fewer than in the largest. */
  total: number;
}

/** Nothing yet. */
export function openJacocoClasses(problems: Problems): JacocoClasses {
  const files = new Map<string, OfFile>();
  return {
    add(path, { covered, total }) {
      const file = plainPath(pathOf(path));
      const known = files.get(file);
      if (known !== undefined) {
        known.covered += covered;
        known.total = Math.max(known.total, total);
        return;
      }
      if (files.size >= mostFiles)
        throw new ReportFault('too-large', 'has classes of too many source files');
      files.set(ownText(file), { covered, total });
    },
    worse(share, book) {
      const missing = new Set(files.keys());
      let [fewer, more] = [0, 0];
      let [counted, all] = [0, 0];
      const compare = (file: string, { covered, total }: Share): void => {
        const of = files.get(file);
        missing.delete(file);
        if (of === undefined || (covered <= of.covered && total >= of.total)) return;
        fewer += Math.max(0, covered - of.covered);
        more += Math.max(0, of.total - total);
        const say = `${String(of.covered)} covered lines at most, and ${String(of.total)} in all at least`;
        problems.add(
          'disagreement',
          `classes of ${quote(file)} have ${say}, and it has ${String(covered)} of ${String(total)}`,
        );
      };
      for (const { path, lines = { covered: 0, total: 0 } } of book.files()) {
        counted += lines.covered;
        all += lines.total;
        compare(path, lines);
      }
      // A report that tells no lines at all has nothing to compare with.
      if (all === 0) return share;
      for (const file of missing) compare(file, { covered: 0, total: 0 });
      return {
        covered: Math.max(0, Math.min(share.covered, counted - fewer)),
        total: Math.max(share.total, all + more),
      };
    },
  };
}

/** A path of names; throws a ReportFault if it is too long. */
export function pathOf(names: readonly string[]): string {
  refuseLongPath(...names);
  return names.join('/');
}
