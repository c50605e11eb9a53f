/** lint: every fault of a policy, or of a file beside it, with file, line and column. */
import { hasErrors, isUnavailable, type Fault } from '../policy/fault.js';
import { lintPolicy } from '../policy/lint.js';
import { lintTicketKeys } from '../policy/ticket-keys.js';
import { catalogSchema, kindOfFile, parseExceptions } from '../policy/live-files.js';
import { parseFile } from '../policy/parse.js';
import { parsePeople } from '../policy/people-file.js';
import type { PolicySource, PolicyText } from '../policy/source.js';
import { readYaml, type SourceFile } from '../policy/yaml-document.js';
import { runtimeNames } from '../sources/runtime-names.js';
import type { Arguments } from './arguments.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toPlainFormat } from './inputs.js';
import { lintClocks } from './lint-clocks.js';
import { toLintSource } from './lint-source-name.js';
import { openFiles, openForge, type LintSource } from './lint-source.js';
import { loadPolicy } from './policy-session.js';

/** Prints the faults; errors make it 2, and 3 if the only ones are that a forge could not be read. */
export async function lint(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toPlainFormat(given);
  const now = Date.now();
  const path = given.text('policy');
  const find = (policies: PolicySource, records?: LintSource['records']) =>
    findFaults({ source: policies, records, path, now });
  const { policies, records, shown } =
    toLintSource(given) === 'files'
      ? await openFiles(given, now)
      : await openForge(given, now, find);
  const faults = await find(policies, records);
  if (format === 'json') {
    console.out(toJson({ schema: 1, faults }));
  } else {
    const { renderLint } = await import('../report/lint.js');
    console.out(renderLint({ faults, file: shown }, console));
  }
  if (!hasErrors(faults)) return exitCodes.done;
  return isUnavailable(faults) ? exitCodes.undecided : exitCodes.configuration;
}

async function findFaults(part: {
  source: PolicySource;
  records: LintSource['records'];
  path: string | undefined;
  now: number;
}): Promise<readonly Fault[]> {
  const { source, records, path, now } = part;
  const root = await source.root(path);
  const beside = root.status === 'known' ? lintBeside(root.file) : undefined;
  if (beside !== undefined) return beside;
  const { policy, faults } = await loadPolicy({ source, path, now, names: runtimeNames });
  if (policy === undefined) return [...faults].sort(byPlace);
  const keys = await lintTicketKeys(policy);
  const clocks = await lintClocks({ policy, policies: source, records, now });
  return [...faults, ...lintPolicy(policy), ...keys, ...clocks].sort(byPlace);
}

const besideParsers = {
  catalog: (source: SourceFile) => parseFile(source, catalogSchema),
  exceptions: parseExceptions,
  people: parsePeople,
} as const;

/** Faults of exceptions, a catalogue or a people file; undefined if the file is a policy. */
function lintBeside({ name, text }: PolicyText): readonly Fault[] | undefined {
  const source = { file: name, text };
  const reading = readYaml(source);
  const kind = reading.ok ? kindOfFile(reading.yaml) : 'policy';
  if (kind === 'policy') return undefined;
  const parsed = besideParsers[kind](source);
  return parsed.ok ? [] : parsed.faults;
}

function byPlace(a: Fault, b: Fault): number {
  const file = a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0;
  return file || a.place.line - b.place.line || a.place.column - b.place.column;
}
