/**
 * What any reader of a file costs at least: the parser underneath ours in the same settings, told of everything and
 * doing nothing with it. Usage: node bare.mjs xml|json|lines FILE
 */
import { createReadStream } from 'node:fs';

const [, , driver, file = ''] = process.argv;
const chunks = /** @type {AsyncIterable<Buffer>} */ (createReadStream(file));
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
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    events += lines.length;
  }
}
console.log(String(events));
