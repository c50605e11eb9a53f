/**
 * The tests of one package in `go test -json`, until the package ends. A test with subtests sums
 * them up, and may be told before or after them.
 */
import type { FailedParts } from '../failed-cases.js';
import { addTests, noTests, type TestCounts } from '../tests-totals.js';
import { countsOf, isFailure, worseOutcome, type Outcome } from './outcome.js';

interface Test {
  /** Undefined as long as it runs. */
  outcome: Outcome | undefined;
  /** Of the tests below it; undefined if there are none. */
  inner: Outcome | undefined;
  output: string;
}

export interface GoPackage {
  run(name: string): void;
  end(name: string, outcome: Outcome): void;
  /** `name` is empty for output of the package itself. */
  output(name: string, text: string): void;
  /** What the package itself wrote. */
  text(): string;
  /** Ends the package: what still runs never ended. */
  settle(): TestCounts;
}

/** Characters of output that are kept for a test that may fail. */
const longestOutput = 1000;
const frame = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:PASS|SKIP|FAIL|BENCH):)/;

/** Tests that never ended are told to `fail` as well as failed ones. */
export function openPackage(fail: (parts: FailedParts) => void): GoPackage {
  /** By the name of the test at the top, then by the whole name. */
  const trees = new Map<string, Map<string, Test>>();
  let counts = noTests;
  let ownOutput = '';

  const treeOf = (name: string): Map<string, Test> => {
    const top = topOf(name);
    const tree = trees.get(top) ?? new Map<string, Test>();
    trees.set(top, tree);
    return tree;
  };
  const testOf = (name: string): Test => {
    const tree = treeOf(name);
    const test = tree.get(name) ?? { outcome: undefined, inner: undefined, output: '' };
    tree.set(name, test);
    return test;
  };
  const settleTree = (tree: ReadonlyMap<string, Test>): void => {
    const lengths = new Set([...tree.keys()].map(({ length }) => length));
    const deepestFirst = [...tree].sort(([one], [other]) => other.length - one.length);
    for (const [name, test] of deepestFirst) {
      // Benchmarks measure, and need not tell their end; only one that failed is a case.
      if (name.startsWith('Benchmark') && !isFailure(test.outcome ?? 'passed')) continue;
      // A test that never ended is one that the program ended with: a panic, os.Exit or a timeout.
      const outcome = test.outcome ?? 'error';
      const parent = parentIn(tree, name, lengths);
      const worst = worseOutcome(test.inner ?? outcome, outcome);
      if (parent !== undefined) parent.inner = worseOutcome(parent.inner ?? 'passed', worst);
      if (test.inner !== undefined && (isFailure(test.inner) || !isFailure(outcome))) continue;
      counts = addTests(counts, countsOf[outcome]);
      if (isFailure(outcome)) fail(partsOf(name, test));
    }
  };

  return {
    run(name) {
      const tree = treeOf(name);
      // With -count the same test runs again, and each run counts.
      if (name === topOf(name) && tree.has(name)) {
        settleTree(tree);
        tree.clear();
      }
      testOf(name);
    },
    end(name, outcome) {
      const test = testOf(name);
      // Two ends of one run: the worse one is believed.
      test.outcome = worseOutcome(test.outcome ?? 'passed', outcome);
      if (!isFailure(test.outcome)) test.output = '';
    },
    output(name, text) {
      if (frame.test(text)) return;
      if (name === '') {
        ownOutput = kept(ownOutput, text);
        return;
      }
      const test = trees.get(topOf(name))?.get(name);
      if (test !== undefined && (test.outcome === undefined || isFailure(test.outcome)))
        test.output = kept(test.output, text);
    },
    text: () => ownOutput,
    settle() {
      for (const tree of trees.values()) settleTree(tree);
      trees.clear();
      return counts;
    },
  };
}

function topOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? name : name.slice(0, slash);
}

/** The nearest test above: names of subtests may hold slashes themselves. Only names as long as one in the tree are looked up. */
function parentIn(
  tree: ReadonlyMap<string, Test>,
  name: string,
  lengths: ReadonlySet<number>,
): Test | undefined {
  for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
    const parent = lengths.has(end) ? tree.get(name.slice(0, end)) : undefined;
    if (parent !== undefined) return parent;
  }
  return undefined;
}

function kept(output: string, text: string): string {
  return output.length >= longestOutput
    ? output
    : output + text.slice(0, longestOutput - output.length);
}

/** `    a_test.go:19: message` tells where. */
function partsOf(name: string, { outcome, output }: Test): FailedParts {
  const [, file, line, message] = /^[ \t]*([^\s:]+\.go):(\d{1,9}):\s?(.*)/m.exec(output) ?? [];
  const text = outcome === undefined ? `did not end ${output}`.trim() : (message ?? output.trim());
  return { name, message: text, file, line: line === undefined ? undefined : Number(line) };
}
