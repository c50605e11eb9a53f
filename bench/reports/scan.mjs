/** Looks at each byte of a file once, in the chunks that ours gets. Usage: node scan.mjs FILE */
import { createReadStream } from 'node:fs';

let breaks = 0;
for await (const chunk of createReadStream(process.argv[2] ?? '')) {
  for (const byte of /** @type {Buffer} */ (chunk)) if (byte === 10) breaks += 1;
}
console.log(String(breaks));
