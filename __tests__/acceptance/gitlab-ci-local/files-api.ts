/** A server on loopback that answers for the files of the component's project as GitLab does. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { treeFor } from '../../gitlab/component.js';

/** A request for a file: what it asked for and who asked. */
export interface Asked {
  readonly project: string;
  readonly path: string;
  readonly ref: string;
  /** The job token that was sent; undefined if none was. */
  readonly token: string | undefined;
}

/** What is answered instead of the file; a status, and perhaps another body. */
export interface Answer {
  readonly status: number;
  readonly body?: Buffer;
  readonly location?: string;
}

export interface FilesApi {
  /** `http://127.0.0.1:PORT`. */
  readonly serverUrl: string;
  /** `http://127.0.0.1:PORT/api/v4`. */
  readonly url: string;
  /** The tree that is served, as it is published for this server. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly asked: Asked[];
  /** Set by a test: what is answered instead; undefined for the file itself. */
  instead: (asked: Asked) => Answer | undefined;
  close(): Promise<void>;
}

const pathPattern = /^\/api\/v4\/projects\/([^/]+)\/repository\/files\/([^/]+)\/raw$/;

/** Serves by path what is published for this server; https://docs.gitlab.com/api/repository_files/#get-raw-file-from-repository. */
export async function serveFiles(): Promise<FilesApi> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const serverUrl = `http://127.0.0.1:${port}`;
  const files = treeFor(serverUrl);
  const api: FilesApi = {
    ...{ serverUrl, url: `${serverUrl}/api/v4`, files },
    asked,
    instead: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', api.url);
    const [, project, path] = pathPattern.exec(pathname) ?? [];
    const ref = searchParams.get('ref');
    if (request.method !== 'GET' || project === undefined || path === undefined || ref === null) {
      response.writeHead(400).end();
      return;
    }
    const token = z.string().optional().parse(request.headers['job-token']);
    const [own, file] = [decodeURIComponent(project), decodeURIComponent(path)];
    const one: Asked = { project: own, path: file, ref, token };
    asked.push(one);
    const other = api.instead(one);
    const body = other?.body ?? files.get(file);
    const headers = other?.location === undefined ? {} : { location: other.location };
    response.writeHead(other?.status ?? (body === undefined ? 404 : 200), headers).end(body);
  }

  return api;
}
