/**
 * What any reader of a file costs at least: the parser underneath ours in the same settings, told of everything and
 * doing nothing with it. No parser is underneath ours of LCOV: a streaming one of npm stands for it.
 * Usage: node bare.mjs xml|json|lcov FILE
 */
import { createReadStream } from 'node:fs';

const [, , driver, file = ''] = process.argv;
const stream = createReadStream(file);
const chunks = /** @type {AsyncIterable<Buffer>} */ (stream);
let events = 0;

if (driver === 'xml') {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: true });
  const count = () => (events += 1);
  parser.on('opentag', count);
  parser.on('closetag', count);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
} else if (driver === 'json') {
  const { Tokenizer } = await import('@streamparser/json');
  const tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 });
  tokenizer.onToken = () => (events += 1);
  for await (const chunk of chunks) tokenizer.write(chunk);
  tokenizer.end();
} else {
  const { lcovParser } = await import('@friedemannsommer/lcov-parser');
  const sections = await lcovParser({ from: stream });
  events = sections.length;
}
console.log(String(events));
