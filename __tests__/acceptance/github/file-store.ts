/** Where GitHub keeps files: a server of its own, which refuses whoever sends it a credential (T65). */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileStore {
  readonly origin: string;
  /** What was asked, with the names of the headers that came along. */
  readonly requests: () => readonly { readonly url: string; readonly headers: readonly string[] }[];
  /** The signed address of a file, as it is now. */
  readonly address: (file: Buffer) => string;
  readonly close: () => Promise<void>;
}

/** Files are had for their address alone, as at a store of Azure, which answers 400 to another credential. */
export async function startFileStore(): Promise<FileStore> {
  const files = new Map<string, Buffer>();
  const requests: { url: string; headers: readonly string[] }[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    requests.push({ url, headers: Object.keys(headers) });
    const file = files.get(url);
    const isCredential = headers.authorization !== undefined || headers.cookie !== undefined;
    if (isCredential || file === undefined) {
      const type = { 'content-type': 'application/xml' };
      response.writeHead(isCredential ? 400 : 404, type).end('<Error/>');
      return;
    }
    const type = { 'content-type': 'application/zip', 'content-length': String(file.length) };
    response.writeHead(200, type).end(file);
  });
  // A client that keeps a connection must not meet a server that closes it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests: () => requests,
    address: (file) => {
      const path = `/actions-results/${files.size + 1}.zip?sig=store-signature-${files.size + 1}`;
      files.set(path, file);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
