/** The rates that packages and classes of Cobertura declare, set against their lines. */
import { addCounts, countOne, noCounts, type Counts } from '../coverage-counts.js';
import type { Attributes } from '../format.js';
import { quote, type Problems } from '../problem.js';
import type { Share } from '../report.js';
import { coveredBy, isRoundedTo, readRoundedRate, type RoundedRate } from '../rounded-rate.js';

const measures = ['lines', 'branches'] as const;
type Measure = (typeof measures)[number];
const attributeOf = { lines: 'line-rate', branches: 'branch-rate' } as const;

interface Line {
  readonly hit: boolean;
  readonly branches: Share | undefined;
  readonly inMethod: boolean;
}

export interface CoberturaRates {
  /** `file` is that of a class. */
  open(name: 'package' | 'class', attributes: Attributes, file: string): void;
  line(line: Line): void;
  close(name: 'package' | 'class'): void;
  /** How many fewer are covered than the lines say. */
  worse(): Readonly<Record<Measure, number>>;
}

interface Element {
  readonly of: string;
  readonly declared: Readonly<Record<Measure, RoundedRate | undefined>>;
  /** Of a class: what its lines say, and those of its methods, which some tools write alone. */
  readonly own: Readonly<Record<Measure, Counts>>;
  readonly methods: Readonly<Record<Measure, Counts>>;
  /** Of a package: as bad as its classes are, and the most that one of them covers. */
  readonly worse: Record<Measure, number>;
  readonly most: Record<Measure, number>;
  readonly files: Set<string>;
  /** Two of its classes are of one file: tools count lines that are in both once, or twice. */
  isShared: boolean;
}

/** Nothing yet; a rate that cannot be is a problem. */
export function openCoberturaRates(problems: Problems): CoberturaRates {
  const worse: Record<Measure, number> = { lines: 0, branches: 0 };
  let holder: Element | undefined;
  let current: Element | undefined;

  const closeClass = (done: Element): void => {
    for (const measure of measures) {
      const counted = done.own[measure].total > 0 ? done.own[measure] : done.methods[measure];
      const lost = lostBy(counted, { of: done, measure, problems });
      worse[measure] += lost;
      if (holder === undefined) continue;
      addCounts(holder.own[measure], counted);
      holder.worse[measure] += lost;
      holder.most[measure] = Math.max(holder.most[measure], counted.covered);
    }
  };
  const closePackage = (done: Element): void => {
    for (const measure of measures) {
      const declared = done.declared[measure];
      const counted = done.own[measure];
      const least = done.most[measure] / counted.total;
      if (done.isShared && declared !== undefined && declared.rate >= least) continue;
      // What its classes lost is not lost again.
      const lost = lostBy(counted, { of: done, measure, problems });
      worse[measure] += Math.max(0, lost - done.worse[measure]);
    }
  };

  return {
    open(name, attributes, file) {
      const opened = openElement(name, attributes, problems);
      if (name === 'package') {
        holder = opened;
        return;
      }
      current = opened;
      if (holder?.files.has(file) === true) holder.isShared = true;
      holder?.files.add(file);
    },
    line({ hit, branches, inMethod }) {
      if (current === undefined) return;
      const to = inMethod ? current.methods : current.own;
      countOne(to.lines, hit);
      if (branches !== undefined) addCounts(to.branches, branches);
    },
    close(name) {
      if (name === 'class' && current !== undefined) closeClass(current);
      if (name === 'package' && holder !== undefined) closePackage(holder);
      current = undefined;
      if (name === 'package') holder = undefined;
    },
    worse: () => worse,
  };
}

function openElement(name: string, attributes: Attributes, problems: Problems): Element {
  const of = `${name} ${quote(attributes['name'] ?? '')}`;
  const rate = (measure: Measure): RoundedRate | undefined => {
    const key = attributeOf[measure];
    // Without a line the rate is 0, 1 or NaN, by the tool.
    const raw = attributes[key] === 'NaN' ? undefined : attributes[key];
    return readRoundedRate(raw, { what: `${key} of ${of}`, problems });
  };
  return {
    of,
    declared: { lines: rate('lines'), branches: rate('branches') },
    own: { lines: noCounts(), branches: noCounts() },
    methods: { lines: noCounts(), branches: noCounts() },
    worse: { lines: 0, branches: 0 },
    most: { lines: 0, branches: 0 },
    files: new Set(),
    isShared: false,
  };
}

function lostBy(
  counted: Share,
  part: { readonly of: Element; readonly measure: Measure; readonly problems: Problems },
): number {
  const { of, measure, problems } = part;
  const declared = of.declared[measure];
  if (declared === undefined || isRoundedTo(counted, declared)) return 0;
  const { covered, total } = counted;
  problems.add(
    'disagreement',
    `declares a share of ${String(declared.rate)} of the ${measure} of ${of.of}, and has ${String(covered)} of ${String(total)}`,
  );
  return Math.max(0, covered - coveredBy(declared, total));
}
