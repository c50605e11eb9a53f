/** Results of SARIF by rule and kind: counted, since a rule may be told after its results. */
import { mostSpans, type FindingTally } from '../finding-tally.js';
import type { Marks } from '../finding-marks.js';
import type { Membership } from '../part-membership.js';
import { ReportFault } from '../problem.js';
import type { FindingParts } from '../scan-totals.js';
import type { Severity } from '../report.js';
import type { Level, RuleReference } from './sarif-rules.js';

type Sample = Omit<FindingParts, 'severity'>;

/** What decides how severe the results of a group are, and of which parts they are. */
export interface ResultKind {
  readonly rule: RuleReference;
  readonly level: Level | undefined;
  /** By the score of the result itself. */
  readonly own: Severity | undefined;
  readonly membership: Membership;
}

export interface Group extends ResultKind {
  count: number;
  /** The first of them, once one is kept. */
  samples: Sample[] | undefined;
  /** Of all of them, once one says something. */
  tally: FindingTally | undefined;
  /** Of those that do not say whether they are new, once one has a mark. */
  marks: Marks | undefined;
  /** So many spans may it have. */
  readonly spans: number;
  /** So many samples may it have. */
  readonly mostSamples: number;
}

export interface Groups {
  /** The group of such a result, a new one if there is none. Throws a ReportFault for too many. */
  of(kind: ResultKind): Group;
  /** In the order of the file. */
  all(): readonly Group[];
}

const mostGroups = 100_000;
const mostSamples = 50;
/** Groups of which samples are kept; of later ones only the number, and what few spans hold of their ages. */
const sampledGroups = 1000;
const spansOfLater = 2;

/** No groups yet. */
export function openGroups(): Groups {
  const groups: Group[] = [];
  /** Most rules have results of one kind: the first group of an id is found without a longer key. */
  const firstOf = new Map<string, Group>();
  const others = new Map<string, Group>();

  const open = ({ rule, level, own, membership }: ResultKind): Group => {
    if (groups.length >= mostGroups)
      throw new ReportFault('too-large', 'has results of too many rules');
    const isSampled = groups.length < sampledGroups;
    const group: Group = {
      rule,
      level,
      own,
      membership,
      count: 0,
      samples: undefined,
      tally: undefined,
      marks: undefined,
      spans: isSampled ? mostSpans : spansOfLater,
      mostSamples: isSampled ? mostSamples : 0,
    };
    groups.push(group);
    return group;
  };
  return {
    of(kind) {
      const { id } = kind.rule;
      const first = id === undefined ? undefined : firstOf.get(id);
      if (first !== undefined && isSame(first, kind)) return first;
      if (id !== undefined && first === undefined) {
        const group = open(kind);
        firstOf.set(id, group);
        return group;
      }
      const key = keyOf(kind);
      const group = others.get(key) ?? open(kind);
      if (group.count === 0) others.set(key, group);
      return group;
    },
    all: () => groups,
  };
}

function isSame(one: ResultKind, other: ResultKind): boolean {
  return (
    one.rule.id === other.rule.id &&
    one.rule.index === other.rule.index &&
    one.rule.extension === other.rule.extension &&
    one.rule.guid === other.rule.guid &&
    one.rule.component === other.rule.component &&
    one.level === other.level &&
    one.own === other.own &&
    one.membership.id === other.membership.id
  );
}

/** The id is last and whatever it holds, and a result without one is of another group. */
function keyOf({ rule, level, own, membership }: ResultKind): string {
  const { id, index, extension, guid, component } = rule;
  const others =
    guid === undefined && component === undefined ? '' : JSON.stringify([guid, component]);
  const name = `${others}${id === undefined ? '' : `=${id}`}`;
  return `${String(index ?? '')} ${String(extension ?? '')} ${level ?? ''} ${own ?? ''} ${String(membership.id)} ${name}`;
}
