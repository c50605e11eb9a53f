/** A text as a stream of lines; LF and CRLF end one. */
import type { LinesReader } from '../format.js';
import { ReportFault } from '../problem.js';
import type { Report } from '../report.js';
import { encodingOf, openDecoder } from './decode.js';

/** Characters in one line; a line of `go test -json` holds a piece of output. */
const longestLine = 4 * 1024 * 1024;

/** Reads a file to its end. The last line may lack its line break. Throws a ReportFault. */
export async function readLines(
  chunks: AsyncIterable<Uint8Array>,
  reader: LinesReader,
): Promise<Report> {
  let decoder: ReturnType<typeof openDecoder> | undefined;
  let rest = '';
  let number = 0;
  const take = (text: string): void => {
    let from = 0;
    for (;;) {
      const end = text.indexOf('\n', from);
      if (end === -1) break;
      const until = text.charCodeAt(end - 1) === 13 && end > from ? end - 1 : end;
      number += 1;
      reader.line(text.slice(from, until), number);
      from = end + 1;
    }
    rest = text.slice(from);
    if (rest.length > longestLine) {
      throw new ReportFault(
        'too-large',
        `has a line of more than ${String(longestLine)} characters`,
      );
    }
  };
  for await (const chunk of chunks) {
    decoder ??= openDecoder(encodingOf(chunk));
    take(rest + decoder.write(chunk));
  }
  take(`${rest}${decoder?.end() ?? ''}`);
  if (rest !== '') reader.line(rest.endsWith('\r') ? rest.slice(0, -1) : rest, number + 1);
  return reader.end();
}
