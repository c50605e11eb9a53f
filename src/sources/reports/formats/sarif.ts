/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type { JsonFormat, JsonReader, JsonSelection, JsonValue } from '../format.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import { openScanTally } from '../scan-totals.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';
import { takeResult } from './sarif-result.js';
import {
  closeRun,
  decidingParts,
  openRun,
  tellFailure,
  tellNotifications,
  type SarifRun,
} from './sarif-run.js';

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

function readSarif(problems: Problems, parts: PartBook): JsonReader {
  const tally = openScanTally(parts);
  const told = openTold();
  let version: string | undefined;
  let runs = 0;
  let run: SarifRun | undefined;

  const takeInvocation = (value: JsonValue): void => {
    if (!isObject(value))
      throw new ReportFault('wrong-shape', 'has an invocation that is no object');
    run?.rules.addInvocation(value);
    told.time(value['startTimeUtc']);
    told.time(value['endTimeUtc']);
    tellFailure(value, { problems, what: `run ${String(runs)}` });
    tellNotifications(value, { problems, number: runs });
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
          run = openRun(problems);
        },
        close() {
          if (run !== undefined) closeRun(run, { tally, problems, parts, number: runs });
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
          if (run !== undefined) takeResult(value, { run, tally, problems, parts });
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
      ...['guid', 'name'].flatMap((key): JsonSelection[] => [
        {
          path: `runs.*.tool.driver.${key}`,
          value: (value) => run?.rules.addComponent(value, undefined),
        },
        {
          path: `runs.*.tool.extensions.*.${key}`,
          value: (value, keys) => run?.rules.addComponent(value, Number(keys[4])),
        },
      ]),
      {
        path: 'runs.*.invocations',
        open(type) {
          if (type !== 'list' && type !== 'null')
            throw new ReportFault('wrong-shape', 'has invocations that are no list');
        },
      },
      {
        path: 'runs.*.conversion.invocation',
        without: ['environmentVariables', 'responseFiles', 'arguments', 'commandLine'],
        value(value) {
          if (isObject(value))
            tellFailure(value, { problems, what: `the conversion of run ${String(runs)}` });
        },
      },
      {
        path: 'runs.*.invocations.*',
        without: ['environmentVariables', 'responseFiles', 'arguments', 'commandLine'],
        value: takeInvocation,
      },
      {
        path: 'runs.*.artifacts.*.location.uri',
        value: (value) => parts.saw({ files: [textOf(value)], components: [] }),
      },
      { path: 'runs.*.originalUriBaseIds', value: (value) => run?.bases.add(value) },
      {
        path: 'inlineExternalProperties.*',
        open() {
          const where = 'parts of its runs are in inlineExternalProperties';
          problems.add('no-results', `${where}, which are not read`);
        },
      },
      { path: 'runs.*.versionControlProvenance.*.revisionId', value: told.commit },
      {
        path: 'runs.*.externalPropertyFileReferences.*',
        open(_type, keys) {
          const key = String(keys[3]);
          if (decidingParts.has(key)) run?.external.add(key);
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
        tallies: tally.tallies(),
        marks: tally.marks(),
        told: told.told(),
      };
    },
  };
}
