/**
 * Where a GitLab keeps files, if it does not itself: object storage, as strict as the real one
 * (https://docs.gitlab.com/administration/object_storage/#proxy-download).
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nextId } from '../github/repository.js';

export interface FileStore {
  readonly origin: string;
  /** Keeps a file, and signs an address for whoever has it. */
  readonly keep: (bytes: Buffer) => string;
  /** Addresses that were asked for. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

const credentials = ['authorization', 'private-token', 'job-token', 'cookie'];

/** Told is whoever brings a token along, and gets nothing. */
export async function startFileStore(violation: (text: string) => void): Promise<FileStore> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    requests.push(url);
    const brought = credentials.filter((name) => headers[name] !== undefined);
    for (const name of brought) violation(`${name} was brought to where files are kept`);
    const bytes = files.get(url);
    if (brought.length > 0 || bytes === undefined) {
      const body = '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>';
      response.writeHead(403, { 'content-type': 'application/xml' }).end(body);
      return;
    }
    const length = String(bytes.length);
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': length });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    keep(bytes) {
      const path = `/artifacts/${nextId()}?X-Amz-Expires=600&X-Amz-Signature=${nextId()}`;
      files.set(path, bytes);
      return `${origin}${path}`;
    },
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
