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
  const tell = (text: string): void => {
    number += 1;
    reader.line(text, number);
  };
  const take = (text: string): void => {
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      // Only the line that began before is joined: to join all of the text would copy it once more.
      if (rest !== '') {
        tell(withoutReturn(rest + text.slice(from, end)));
        rest = '';
      } else {
        tell(text.slice(from, end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end));
      }
      from = end + 1;
    }
    rest += text.slice(from);
    if (rest.length > longestLine) {
      throw new ReportFault(
        'too-large',
        `has a line of more than ${String(longestLine)} characters`,
      );
    }
  };
  for await (const chunk of chunks) {
    decoder ??= openDecoder(encodingOf(chunk));
    take(decoder.write(chunk));
  }
  take(decoder?.end() ?? '');
  if (rest !== '') tell(withoutReturn(rest));
  return reader.end();
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
