/** lint: every fault of a policy, or of a file beside it, with file, line and column. */
import { lintCalendar } from '../decision/lint-calendar.js';
import { viewOf } from '../decision/facts-view.js';
import { exceptionFaults } from '../decision/waive.js';
import { withReading, type Facts } from '../evidence/facts.js';
import { hasErrors, type Fault } from '../policy/fault.js';
import { lintPolicy } from '../policy/lint.js';
import { lintTicketKeys } from '../policy/ticket-keys.js';
import { catalogSchema, kindOfFile, parseExceptions } from '../policy/live-files.js';
import { parseFile } from '../policy/parse.js';
import type { Policy } from '../policy/policy.js';
import type { PolicySource, PolicyText } from '../policy/source.js';
import { readYaml } from '../policy/yaml-document.js';
import { zoneRange } from '../sources/gather.js';
import { zoneProblem } from '../sources/zone-names.js';
import { readZone } from '../sources/zones.js';
import { formatInstant } from '../time/instant.js';
import { toZone } from '../time/zone-table.js';
import type { Arguments } from './arguments.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toPlainFormat } from './inputs.js';
import { openLocalHost } from './local-host.js';
import { loadPolicy } from './policy-session.js';
import { anyPromotion } from './pseudo-request.js';

/** Prints the faults; errors make it 2. */
export async function lint(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toPlainFormat(given);
  const now = Date.now();
  const host = await openLocalHost({ layers: given.text('layers'), now: formatInstant(now) });
  const path = given.text('policy');
  const faults = await findFaults({ source: host.policies, path, now });
  if (format === 'json') {
    console.out(toJson({ schema: 1, faults }));
  } else {
    const { renderLint } = await import('../report/lint.js');
    console.out(renderLint({ faults, file: path ?? '.promotion-gate.yml' }, console));
  }
  return hasErrors(faults) ? exitCodes.configuration : exitCodes.done;
}

async function findFaults(part: {
  source: PolicySource;
  path: string | undefined;
  now: number;
}): Promise<readonly Fault[]> {
  const { source, path, now } = part;
  const root = await source.root(path);
  const beside = root.status === 'known' ? lintBeside(root.file) : undefined;
  if (beside !== undefined) return beside;
  const { policy, faults } = await loadPolicy({ source, path, now, zoneProblem });
  if (policy === undefined) return [...faults].sort(byPlace);
  const keys = await lintTicketKeys(policy);
  return [...faults, ...lintPolicy(policy), ...keys, ...lintClocks(policy, now)].sort(byPlace);
}

/** Faults of exceptions or a catalogue; undefined if the file is a policy. */
function lintBeside({ name, text }: PolicyText): readonly Fault[] | undefined {
  const source = { file: name, text };
  const reading = readYaml(source);
  const kind = reading.ok ? kindOfFile(reading.yaml) : 'policy';
  if (kind === 'policy') return undefined;
  const parsed = kind === 'catalog' ? parseFile(source, catalogSchema) : parseExceptions(source);
  return parsed.ok ? [] : parsed.faults;
}

function lintClocks(policy: Policy, now: number): readonly Fault[] {
  const zones = new Set(
    policy.layers.flatMap((layer) => [
      policy.timezone,
      ...[...layer.regions.values()].map(({ timezone }) => timezone),
      ...[...layer.periods.values()].flatMap(({ config }) =>
        config.in === undefined || config.in === 'region' ? [] : config.in,
      ),
    ]),
  );
  let facts: Facts = {};
  for (const zone of zones) {
    const reading = readZone(zone, zoneRange([now]), formatInstant(now));
    facts = withReading(facts, { kind: 'zone', key: zone }, reading);
  }
  const view = viewOf(facts);
  const zone = view.value({ kind: 'zone', key: policy.timezone });
  const expired =
    zone === undefined
      ? []
      : exceptionFaults({ policy, service: undefined, now, zone: toZone(zone) });
  const requestFor = (environment: string): ReturnType<typeof anyPromotion> =>
    anyPromotion({ policy, environment, regions: [] });
  return [...expired, ...lintCalendar({ policy, facts: view, now, requestFor })];
}

function byPlace(a: Fault, b: Fault): number {
  const file = a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0;
  return file || a.place.line - b.place.line || a.place.column - b.place.column;
}
