/** The commands: their flags, what must be given, and the chunk that does the work. */
import { toAccessFormat, toKeeping } from './access-options.js';
import { UsageError, type Arguments, type Syntax } from './arguments.js';
import { toCalendarFormat } from './calendar-format.js';
import type { Console } from './console.js';
import type { ExitCode } from './exit-codes.js';
import { candidateFlags, promotionFlags, toFormat, toInputs, toPlainFormat } from './inputs.js';
import { toLintSource } from './lint-source-name.js';
import { toOutcome } from './outcomes.js';
import { toPart } from './part-selection.js';
import { schemaNames, toSchemaName } from './schema-names.js';

export type Command = (given: Arguments, console: Console) => Promise<ExitCode>;

/** `verify` throws a UsageError: wrong input is told before anything heavy is loaded. */
export interface CommandEntry extends Syntax {
  verify(given: Arguments): void;
  load(): Promise<Command>;
}

/** Each command is a chunk of its own: a run loads only what it needs. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  check: {
    flags: { ...promotionFlags, record: 'text', publish: 'text' },
    verify: verifyPromotion,
    load: async () => (await import('./check.js')).check,
  },
  explain: {
    flags: { ...promotionFlags, at: 'text', evidence: 'text' },
    verify: verifyExplain,
    load: async () => (await import('./explain.js')).explain,
  },
  lint: {
    flags: { policy: 'text', layers: 'text', source: 'text', sha: 'text', format: 'text' },
    verify: (given) => {
      toPlainFormat(given);
      toLintSource(given);
    },
    load: async () => (await import('./lint.js')).lint,
  },
  replay: {
    flags: { policy: 'text', layers: 'text', at: 'text', format: 'text' },
    operand: 'replay RECORD',
    verify: toFormat,
    load: async () => (await import('./replay.js')).replay,
  },
  result: {
    flags: { record: 'text', outcome: 'text', format: 'text' },
    verify: (given) => {
      toPlainFormat(given);
      given.required('record');
      toOutcome(given);
    },
    load: async () => (await import('./result.js')).result,
  },
  measure: {
    flags: { format: 'text', paths: 'list', components: 'list' },
    operand: 'measure FILE…',
    verify: (given) => {
      toPlainFormat(given);
      toPart(given);
    },
    load: async () => (await import('./measure.js')).measure,
  },
  schema: {
    flags: {},
    operand: `schema ${schemaNames.join('|')}`,
    verify: toSchemaName,
    load: async () => (await import('./schema.js')).schema,
  },
  calendar: {
    flags: {
      environment: 'text',
      service: 'text',
      policy: 'text',
      layers: 'text',
      regions: 'text',
      at: 'list',
      from: 'text',
      to: 'text',
      format: 'text',
    },
    verify: (given) => {
      toCalendarFormat(given);
      given.required('environment');
    },
    load: async () => (await import('./calendar.js')).calendar,
  },
  access: {
    flags: {
      environment: 'text',
      service: 'text',
      policy: 'text',
      layers: 'text',
      snapshot: 'text',
      format: 'text',
    },
    verify: (given) => {
      toAccessFormat(given);
      toKeeping(given);
    },
    load: async () => (await import('./access.js')).access,
  },
  'calendar import': {
    flags: { from: 'text', environment: 'text', timezone: 'text', format: 'text' },
    operand: 'calendar import --from TOOL FILE',
    verify: (given) => {
      given.required('from');
    },
    load: async () => (await import('./calendar-import.js')).calendarImport,
  },
};

function verifyPromotion(given: Arguments): void {
  toInputs(given);
  toFormat(given);
}

/** Saved evidence says itself what was to be promoted: a flag beside it would be ignored in silence. */
function verifyExplain(given: Arguments): void {
  verifyPromotion(given);
  if (given.text('evidence') === undefined) return;
  const surplus = Object.keys(candidateFlags).find((flag) => given.list(flag).length > 0);
  if (surplus === undefined) return;
  throw new UsageError(
    `--${surplus} and --evidence do not go together`,
    'the evidence says what was to be promoted: leave one of them out',
  );
}
