/** What is said of an access token that GitLab does not take: which variable it stands in. */
import type { HttpClient, HttpReply } from '../../sources/http/http.js';

type Asking = Pick<HttpClient, 'send' | 'json' | 'download'>;

/** The same client, whose faults of the kind `unauthorized` name the variable and what to do. */
export function namingVariable(http: Asking, variable: string): Asking {
  return {
    send: async (request) => name(await http.send(request), variable),
    json: async (request, schema) => name(await http.json(request, schema), variable),
    // A file is where GitLab keeps it, on a server that is sent no token.
    download: (file) => http.download(file),
  };
}

function name<T>(reply: HttpReply<T>, variable: string): HttpReply<T> {
  if (reply.ok || reply.fault.kind !== 'unauthorized') return reply;
  // Short: it stands behind what was asked, and longer texts are cut.
  const reason = `401: the token of ${variable} is not valid: it may have expired, make a new one`;
  return { ok: false, fault: { ...reply.fault, reason } };
}
