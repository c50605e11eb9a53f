/** schema: prints the JSON schema of what users and other programs read or write. */
import type { Arguments } from './arguments.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { jsonSchemaOf } from './json-schemas.js';
import { toSchemaName } from './schema-names.js';

/** Prints one schema. */
export function schema(given: Arguments, console: Console): Promise<ExitCode> {
  console.out(toJson(jsonSchemaOf(toSchemaName(given))));
  return Promise.resolve(exitCodes.done);
}
