/** Publishes by printing: a local run has no other place where people look. */
import type { Writable } from 'node:stream';
import type { Publication } from '../host.js';

/** Prints the text; rejects if the stream is closed or its disk is full. */
export function print(publication: Pick<Publication, 'text'>, stream: Writable): Promise<void> {
  const text = publication.text.endsWith('\n') ? publication.text : `${publication.text}\n`;
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
