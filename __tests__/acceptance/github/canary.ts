/** A server that must never be asked: whoever follows a foreign address is seen here. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Canary {
  readonly origin: string;
  /** What was asked, with the headers that came along. */
  readonly requests: () => readonly { readonly url: string; readonly headers: string }[];
  readonly close: () => Promise<void>;
}

/** Answers everything with an empty list, so that whoever comes here believes it. */
export async function startCanary(): Promise<Canary> {
  const requests: { url: string; headers: string }[] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: JSON.stringify(request.headers) });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('[]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
