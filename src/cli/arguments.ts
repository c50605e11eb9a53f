/** The command line: which command, with which flags; a wrong flag is answered with the right one. */
import { parseArgs } from 'node:util';

/** Flags that take a value once, or several times. */
export type FlagTable = Readonly<Record<string, 'text' | 'list'>>;

export interface Arguments {
  text(flag: string): string | undefined;
  /** The value of a flag that has to be there. Throws a UsageError. */
  required(flag: string): string;
  list(flag: string): readonly string[];
  /** The one argument without a flag, or the first of several; empty for a command that takes none. */
  readonly operand: string;
  readonly operands: readonly string[];
}

/** What a command line may hold; `operand` shows how the argument without a flag is written: `FILE…` is several. */
export interface Syntax {
  readonly flags: FlagTable;
  readonly operand?: string;
}

/** The command line cannot be understood: exit 2. */
export class UsageError extends Error {
  readonly code = 'request/usage';
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Reads the arguments of one command. Throws a UsageError that says what to write instead. */
export function readArguments(argv: readonly string[], syntax: Syntax): Arguments {
  const { values, positionals } = tryParse(argv, syntax.flags);
  for (const [flag, given = []] of Object.entries(values)) {
    if (given.includes('')) {
      throw new UsageError(`--${flag} is empty`, `write --${flag} VALUE, or leave it out`);
    }
    if (given.length > 1 && syntax.flags[flag] === 'text') {
      throw new UsageError(`--${flag} is there twice`, 'write it once: one of them would be lost');
    }
  }
  const most = syntax.operand === undefined ? 0 : syntax.operand.endsWith('…') ? Infinity : 1;
  const surplus = positionals.slice(most)[0];
  if (surplus !== undefined) {
    throw new UsageError(`"${surplus}" belongs to no flag`, knownFlags(syntax.flags));
  }
  if (syntax.operand !== undefined && positionals[0] === undefined) {
    throw new UsageError('it is not said of what', `write promotion-gate ${syntax.operand}`);
  }
  return {
    text: (flag) => values[flag]?.[0],
    required: (flag) => values[flag]?.[0] ?? refuse(flag),
    list: (flag) => values[flag] ?? [],
    operand: positionals[0] ?? '',
    operands: positionals,
  };
}

function tryParse(
  argv: readonly string[],
  flags: FlagTable,
): { values: Readonly<Partial<Record<string, string[]>>>; positionals: readonly string[] } {
  const option = { type: 'string', multiple: true } as const;
  const options = Object.fromEntries(Object.keys(flags).map((name) => [name, option]));
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(message, knownFlags(flags));
  }
}

function refuse(flag: string): never {
  throw new UsageError(
    `--${flag} is missing`,
    `write --${flag} VALUE; in a pipeline, the input \`${flag}\``,
  );
}

function knownFlags(flags: FlagTable): string {
  const names = Object.keys(flags).map((name) => `--${name}`);
  return names.length === 0
    ? 'this command has no flags'
    : `flags of this command: ${names.join(' ')}`;
}

/** True if the answer is to be JSON: asked before the flags are read, since they may be wrong. */
export function asksForJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, index) =>
      word === '--format=json' || (word === 'json' && argv[index - 1] === '--format'),
  );
}
