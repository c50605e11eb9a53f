/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type { JsonFormat, JsonReader, JsonValue } from '../format.js';
import { readLine } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openScanTally, type FindingParts, type ScanTally } from '../scan-totals.js';
import { openTold } from '../told.js';
import { at, isObject, textOf } from '../values.js';
import {
  openRules,
  scoreOf,
  toLevel,
  toReference,
  type RuleReference,
  type SarifRules,
} from './sarif-rules.js';

export const sarif: JsonFormat = {
  id: 'sarif',
  kind: 'scan',
  title: 'SARIF',
  specification: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    (/\bsarif\b/i.test(json.value('$schema') ?? '') ||
      (json.has('runs') &&
        (json.has('runs.*.tool') || json.has('version') || json.has('runs.*.results')))),
  read: readSarif,
};

/** Parts of a result that are large, and say nothing of how many there are or how bad. */
const without = [
  ...[
    'codeFlows',
    'graphs',
    'graphTraversals',
    'stacks',
    'relatedLocations',
    'fixes',
    'attachments',
  ],
  ...[
    'fingerprints',
    'partialFingerprints',
    'webRequest',
    'webResponse',
    'taxa',
    'snippet',
    'contextRegion',
  ],
];

/** Results of one rule and one kind: counted, since the rule may be told after them. */
interface Group {
  readonly rule: RuleReference;
  readonly level: ReturnType<typeof toLevel>;
  readonly own: ReturnType<typeof scoreOf>;
  count: number;
  /** The first of them. */
  readonly samples: Omit<FindingParts, 'severity'>[];
}

interface Run {
  readonly rules: SarifRules;
  readonly groups: Map<string, Group>;
  results: 'absent' | 'list';
  external: boolean;
}

const mostGroups = 100_000;
const mostSamples = 50;
/** Groups of which samples are kept; of later ones only the number. */
const sampledGroups = 1000;

function readSarif(problems: Problems): JsonReader {
  const tally = openScanTally();
  const told = openTold();
  let version: string | undefined;
  let runs = 0;
  let run: Run | undefined;

  const takeInvocation = (value: JsonValue): void => {
    if (!isObject(value)) return;
    run?.rules.addInvocation(value);
    told.time(value['startTimeUtc']);
    told.time(value['endTimeUtc']);
    if (value['executionSuccessful'] !== true) {
      const reason =
        textOf(value['exitCodeDescription']) ?? textOf(value['processStartFailureMessage']);
      const why = reason === undefined ? '' : `: ${quote(reason)}`;
      problems.add('failed-run', `run ${String(runs)} did not succeed (executionSuccessful)${why}`);
    }
  };

  return {
    selections: [
      { path: 'version', value: (value) => void (version = textOf(value) ?? '') },
      {
        path: 'runs.*',
        open(type) {
          if (type !== 'object')
            throw new ReportFault('wrong-shape', 'has a run that is no object');
          runs += 1;
          run = {
            rules: openRules(problems),
            groups: new Map(),
            results: 'absent',
            external: false,
          };
        },
        close() {
          if (run !== undefined) finishRun(run, { tally, problems, number: runs });
          run = undefined;
        },
      },
      {
        path: 'runs.*.results',
        open(type) {
          if (run !== undefined && type === 'list') run.results = 'list';
        },
      },
      {
        path: 'runs.*.results.*',
        without,
        value(value) {
          if (run !== undefined) takeResult(value, { run, tally, problems });
        },
      },
      {
        path: 'runs.*.tool.driver.rules.*',
        without: ['help', 'fullDescription', 'shortDescription', 'messageStrings', 'relationships'],
        value: (value, keys) =>
          run?.rules.addRule(value, { extension: undefined, index: Number(keys[5]) }),
      },
      {
        path: 'runs.*.tool.extensions.*.rules.*',
        without: ['help', 'fullDescription', 'shortDescription', 'messageStrings', 'relationships'],
        value: (value, keys) =>
          run?.rules.addRule(value, { extension: Number(keys[4]), index: Number(keys[6]) }),
      },
      {
        path: 'runs.*.invocations.*',
        without: ['environmentVariables', 'responseFiles', 'arguments', 'commandLine'],
        value: takeInvocation,
      },
      { path: 'runs.*.versionControlProvenance.*.revisionId', value: told.commit },
      {
        path: 'runs.*.externalPropertyFileReferences.results',
        open() {
          if (run !== undefined) run.external = true;
        },
      },
    ],
    end() {
      if (version !== '2.1.0') {
        const is =
          version === undefined ? 'does not say its version' : `is of version ${quote(version)}`;
        throw new ReportFault('wrong-shape', `${is}; SARIF 2.1.0 is read`);
      }
      if (runs === 0) problems.add('no-results', 'has no run: nothing was scanned');
      return {
        kind: 'scan',
        totals: tally.totals(),
        findings: tally.findings(),
        told: told.told(),
      };
    },
  };
}

/** Absent or null results were not looked for (3.14.23); an empty list says that there are none. */
function finishRun(
  run: Run,
  {
    tally,
    problems,
    number,
  }: { readonly tally: ScanTally; readonly problems: Problems; readonly number: number },
): void {
  if (run.external) {
    problems.add(
      'no-results',
      `results of run ${String(number)} are in other files (externalPropertyFileReferences)`,
    );
  } else if (run.results === 'absent') {
    problems.add('no-results', `run ${String(number)} has no list of results: it did not scan`);
  }
  for (const { rule, level, own, count, samples } of run.groups.values()) {
    const severity = run.rules.severity({ rule, level, own });
    samples.forEach((sample) => tally.add({ ...sample, severity }));
    if (count > samples.length) tally.count(severity, count - samples.length);
  }
}

function takeResult(
  value: JsonValue,
  {
    run,
    tally,
    problems,
  }: { readonly run: Run; readonly tally: ScanTally; readonly problems: Problems },
): void {
  if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a result that is no object');
  const stated = toLevel(value['level']);
  const kind = textOf(value['kind']) ?? 'fail';
  // It was found in an earlier run and is not there any more (3.27.24).
  const state = textOf(value['baselineState']);
  if (state === 'absent') return;
  const isClean = kind === 'pass' || kind === 'notApplicable';
  if (isClean && (stated === undefined || stated === 'none')) return;
  if (isClean)
    problems.add(
      'disagreement',
      `has a result of the kind ${kind} and of a level above none; the level counts`,
    );
  if (isSuppressed(value['suppressions'])) {
    tally.suppress();
    return;
  }
  const level = stated ?? (kind === 'fail' ? undefined : 'none');
  const rule = ruleOf(value);
  const own = scoreOf(value, problems);
  const key = JSON.stringify([rule.id, rule.index, rule.extension, level, own]);
  const group = run.groups.get(key) ?? { rule, level, own, count: 0, samples: [] };
  if (!run.groups.has(key)) {
    if (run.groups.size >= mostGroups)
      throw new ReportFault('too-large', 'has results of too many rules');
    run.groups.set(key, group);
  }
  group.count += 1;
  if (group.samples.length >= mostSamples || run.groups.size > sampledGroups) return;
  const place = at(value, 'locations', 0, 'physicalLocation');
  group.samples.push({
    rule: rule.id,
    message: textOf(at(value, 'message', 'text')) ?? textOf(at(value, 'message', 'markdown')),
    file: textOf(at(place, 'artifactLocation', 'uri')),
    line: readLine(at(place, 'region', 'startLine')),
    since: textOf(at(value, 'provenance', 'firstDetectionTimeUtc')),
    state,
  });
}

function ruleOf(result: JsonValue): RuleReference {
  const rule = toReference(at(result, 'rule'));
  const index = at(result, 'ruleIndex');
  return {
    ...rule,
    id: rule.id ?? textOf(at(result, 'ruleId')),
    index: rule.index ?? (typeof index === 'number' && index >= 0 ? index : undefined),
  };
}

/** 3.27.23: one that is under review or rejected makes that none counts; an empty list suppresses nothing. */
function isSuppressed(value: JsonValue | undefined): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const list = value as readonly JsonValue[];
  return list.every((each) => isObject(each) && (each['status'] ?? 'accepted') === 'accepted');
}
