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

/** A test at the top, and by their whole names those below it: most have none, and a map of its own costs more than a test. */
interface Tree {
  top: Test | undefined;
  below: Map<string, Test> | undefined;
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

/** Each test that counts is told to `counted`, and to `failed` besides if it failed or never ended. */
export function openPackage({
  counted,
  failed,
  held,
}: {
  readonly counted: (name: string, outcome: Outcome) => void;
  readonly failed: (parts: FailedParts) => void;
  /** How many more tests are held, or fewer. */
  readonly held: (more: number) => void;
}): GoPackage {
  /** By the name of the test at the top. */
  const trees = new Map<string, Tree>();
  let counts = noTests;
  let ownOutput = '';

  const treeOf = (top: string): Tree => {
    const known = trees.get(top);
    if (known !== undefined) return known;
    const tree = { top: undefined, below: undefined };
    trees.set(top, tree);
    return tree;
  };
  const testOf = (name: string): Test => {
    const top = topOf(name);
    const tree = treeOf(top);
    const known = name === top ? tree.top : tree.below?.get(name);
    if (known !== undefined) return known;
    held(1);
    const test = newTest();
    if (name === top) tree.top = test;
    else (tree.below ??= new Map()).set(name, test);
    return test;
  };
  const settleTree = (top: string, { top: own, below }: Tree): void => {
    const tree = new Map(below);
    if (own !== undefined) tree.set(top, own);
    held(-tree.size);
    const parents = parentsIn(tree);
    const deepestFirst = [...tree].sort(([one], [other]) => other.length - one.length);
    for (const [name, test] of deepestFirst) {
      // Benchmarks measure, and need not tell their end; only one that failed is a case.
      if (name.startsWith('Benchmark') && !isFailure(test.outcome ?? 'passed')) continue;
      // A test that never ended is one that the program ended with: a panic, os.Exit or a timeout.
      const outcome = test.outcome ?? 'error';
      const parent = parents.get(test);
      const worst = worseOutcome(test.inner ?? outcome, outcome);
      if (parent !== undefined) parent.inner = worseOutcome(parent.inner ?? 'passed', worst);
      if (test.inner !== undefined && (isFailure(test.inner) || !isFailure(outcome))) continue;
      counts = addTests(counts, countsOf[outcome]);
      counted(name, outcome);
      if (isFailure(outcome)) failed(partsOf(name, test));
    }
  };

  return {
    run(name) {
      const top = topOf(name);
      const tree = trees.get(top);
      // With -count the same test runs again, and each run counts.
      if (name === top && tree?.top !== undefined) {
        settleTree(top, tree);
        tree.top = tree.below = undefined;
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
      const top = topOf(name);
      const tree = trees.get(top);
      const test = name === top ? tree?.top : tree?.below?.get(name);
      if (test !== undefined && (test.outcome === undefined || isFailure(test.outcome)))
        test.output = kept(test.output, text);
    },
    text: () => ownOutput,
    settle() {
      for (const [top, tree] of trees) settleTree(top, tree);
      trees.clear();
      return counts;
    },
  };
}

function newTest(): Test {
  return { outcome: undefined, inner: undefined, output: '' };
}

function topOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? name : name.slice(0, slash);
}

/**
 * The nearest test above each: names of subtests may hold slashes themselves. In their order a name stands behind all that it
 * begins with, so that each is looked at once: to look for every beginning of a name would take the square of its length.
 */
function parentsIn(tree: ReadonlyMap<string, Test>): ReadonlyMap<Test, Test> {
  const parents = new Map<Test, Test>();
  /** What the name before begins with, and itself. */
  const above: { readonly name: string; readonly test: Test }[] = [];
  for (const name of [...tree.keys()].sort()) {
    const test = tree.get(name) ?? newTest();
    while (!name.startsWith(above.at(-1)?.name ?? '')) above.pop();
    const parent = above.findLast((each) => name[each.name.length] === '/');
    if (parent !== undefined) parents.set(test, parent.test);
    above.push({ name, test });
  }
  return parents;
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
