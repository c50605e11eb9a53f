/** Looks at each byte of a file once, in the chunks that ours gets. Usage: node scan.mjs FILE */
import { createReadStream } from 'node:fs';

let sum = 0;
for await (const chunk of createReadStream(process.argv[2] ?? '')) {
  const bytes = /** @type {Buffer} */ (chunk);
  // An iterator would cost ten times as much.
  for (let at = 0, end = bytes.length; at < end; at += 1) sum = (sum + (bytes[at] ?? 0)) | 0;
}
console.log(String(sum));
