/** JSON as a stream of the selected parts, by the tokenizer of @streamparser/json and our own strict grammar. */
import { Tokenizer } from '@streamparser/json';
import type { JsonReader, JsonValue } from '../format.js';
import { brief, ReportFault } from '../problem.js';
import type { Report } from '../report.js';
import { encodingOf, openDecoder } from './decode.js';
import { openMachine, type JsonMachine } from './json-machine.js';

/** Bytes that one text may have. */
const longestToken = 16 * 1024 * 1024;

/** Reads one document to its end. Throws a ReportFault. */
export async function readJson(
  chunks: AsyncIterable<Uint8Array>,
  reader: JsonReader,
): Promise<Report> {
  const machine = openMachine(reader.selections);
  const tokenizer = connect(machine);
  let decoder: ReturnType<typeof openDecoder> | undefined;
  let quiet = 0;
  let tokens = 0;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const encoding = encodingOf(chunk);
      decoder = encoding === 'utf-8' ? asTheyAre : openDecoder(encoding);
    }
    write(tokenizer, decoder === asTheyAre ? chunk : decoder.write(chunk));
    quiet = machine.tokens() === tokens ? quiet + chunk.length : 0;
    tokens = machine.tokens();
    if (quiet > longestToken) {
      const most = String(longestToken / 1024 / 1024);
      throw new ReportFault('too-large', `has a text of more than ${most} MiB`);
    }
  }
  finish(tokenizer, machine, decoder?.end() ?? '');
  return reader.end();
}

/** A small document as a value, as strictly. Throws a ReportFault. */
export function parseJson(text: string): JsonValue {
  let found: JsonValue = null;
  const selection = { path: '', value: (value: JsonValue): void => void (found = value) };
  const machine = openMachine([selection]);
  const tokenizer = connect(machine);
  finish(tokenizer, machine, text);
  return found;
}

/** The tokenizer decodes UTF-8 itself. */
const asTheyAre: ReturnType<typeof openDecoder> = { write: () => '', end: () => '' };

function connect(machine: JsonMachine): Tokenizer {
  const tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 });
  tokenizer.onToken = ({ token, value }) => machine.take(token, value);
  tokenizer.onError = (error) => {
    throw error;
  };
  return tokenizer;
}

function write(tokenizer: Tokenizer, piece: Uint8Array | string): void {
  try {
    tokenizer.write(piece);
  } catch (error) {
    throw faultOf(error, 'not-well-formed');
  }
}

function finish(tokenizer: Tokenizer, machine: JsonMachine, rest: string): void {
  if (rest !== '') write(tokenizer, rest);
  try {
    tokenizer.end();
  } catch (error) {
    throw faultOf(error, 'truncated');
  }
  if (!machine.hasEnded()) throw faultOf('a value is not closed', 'truncated');
}

function faultOf(error: unknown, code: 'not-well-formed' | 'truncated'): ReportFault {
  if (error instanceof ReportFault) return error;
  const reason = brief(error instanceof Error ? error.message : String(error), 160);
  const what = code === 'truncated' ? 'ends before the document does' : 'is not well-formed JSON';
  return new ReportFault(code, `${what}: ${reason}`);
}
