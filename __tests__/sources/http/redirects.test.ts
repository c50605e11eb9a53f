/** Where a request may lead, and that its credentials never go anywhere else. */
import { describe, expect, test } from '@jest/globals';
import { answerJson, canary, faultOf, get, openPatient, post, serve } from './servers.js';

/** Redirects `/` to the location, and answers everything else. */
function redirectTo(status: number, location: string | undefined) {
  return serve((response, { path, method, body }) => {
    if (path !== '/') {
      answerJson(response, { path, method, body });
      return;
    }
    response.writeHead(status, location === undefined ? {} : { location }).end();
  });
}

describe('F17: within the origin', () => {
  test.each([
    { status: 301, method: 'GET' },
    { status: 302, method: 'GET' },
    { status: 307, method: 'GET' },
    { status: 308, method: 'GET' },
    { status: 307, method: 'POST' },
    { status: 308, method: 'POST' },
  ])('$status is followed with $method', async ({ status, method }) => {
    const server = await redirectTo(status, '/repositories/1');
    const { http } = openPatient();
    const asked = method === 'GET' ? get : post;
    const reply = await http.send(asked(`${server.origin}/`));
    const body = method === 'GET' ? '' : '{}';
    const text = JSON.stringify({ path: '/repositories/1', method, body });
    const url = `${server.origin}/repositories/1`;
    expect(reply).toMatchObject({ ok: true, value: { url, text } });
    expect(http.sent()).toBe(2);
  });

  test.each([
    { status: 301, says: 'redirected a POST with 301' },
    { status: 302, says: 'redirected a POST with 302' },
    { status: 303, says: 'answered 303' },
  ])('$status would make a GET of a POST', async ({ status, says }) => {
    const server = await redirectTo(status, '/other');
    const fault = faultOf(await openPatient().http.send(post(`${server.origin}/`)));
    expect(fault).toMatchObject({ kind: 'redirect', status, retryable: false });
    expect(fault.reason).toContain(says);
    expect(server.hits).toHaveLength(1);
  });

  test.each([
    { hops: 3, ok: true },
    { hops: 4, ok: false },
  ])('$hops in a row', async ({ hops, ok }) => {
    const server = await serve((response, { nth }) => {
      if (nth > hops) answerJson(response, {});
      else response.writeHead(302, { location: `/${nth}` }).end();
    });
    const reply = await openPatient().http.send(get(server.url));
    expect(reply.ok).toBe(ok);
    if (!reply.ok) expect(reply.fault.reason).toContain('redirected more than 3 times');
  });

  test.each([
    { name: 'to itself', location: '/', says: 'in a circle' },
    { name: 'to itself with a fragment', location: '/#again', says: 'in a circle' },
    { name: 'nowhere', location: undefined, says: 'to no address' },
    { name: 'to no URL', location: 'http://[', says: 'to no address' },
    { name: 'to a script', location: 'javascript:1', says: 'another origin' },
  ])('$name', async ({ location, says }) => {
    const server = await redirectTo(302, location);
    const fault = faultOf(await openPatient().http.send(get(`${server.origin}/`)));
    expect(fault).toMatchObject({ kind: 'redirect', retryable: false });
    expect(fault.reason).toContain(says);
    expect(server.hits).toHaveLength(1);
  });

  test('with a user in the address', async () => {
    const server = await serve((response, { headers }) => {
      const location = `http://user:${canary}@${headers.host ?? ''}/a`;
      response.writeHead(302, { location }).end();
    });
    const fault = faultOf(await openPatient().http.send(get(server.url)));
    expect(fault.kind).toBe('redirect');
    expect(fault.reason).not.toContain(canary);
  });
});

describe('F17, T64, T65: to another origin', () => {
  const forms = [
    'http://127.0.0.1:PORT/x',
    '//127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'https://127.0.0.1:PORT',
  ];
  const rows = [301, 302, 303, 307, 308].flatMap((status) =>
    forms.map((form) => ({ status, form })),
  );
  test.each(rows)('$status $form reaches nobody', async ({ status, form }) => {
    const trap = await serve((response) => answerJson(response, {}));
    const location = form.replace('PORT', new URL(trap.origin).port);
    const server = await redirectTo(status, location);
    const fault = faultOf(await openPatient().http.send(get(`${server.origin}/`)));
    expect(fault).toMatchObject({ kind: 'redirect', retryable: false });
    expect(trap.hits).toEqual([]);
    expect(trap.connections()).toBe(0);
  });

  test('it is named', async () => {
    const server = await redirectTo(302, `https://evil.example/?token=${canary}`);
    const { reason } = faultOf(await openPatient().http.send(get(`${server.origin}/`)));
    expect(reason).toContain('redirected (302) to evil.example, another origin');
    expect(reason).not.toContain(canary);
  });

  test('a name that is a message is cut', async () => {
    const server = await redirectTo(302, `https://${'a'.repeat(5000)}.example/`);
    const { reason } = faultOf(await openPatient().http.send(get(`${server.origin}/`)));
    expect(reason.length).toBeLessThan(250);
  });
});

describe('T64: what is not asked at all', () => {
  test.each([
    {
      name: 'plain http',
      url: 'http://api.github.com/',
      says: 'plain http is for this machine only',
    },
    { name: 'plain http to a number', url: 'http://2852039166/', says: 'plain http' },
    {
      name: 'a name that begins like loopback',
      url: 'http://127.0.0.1.example/',
      says: 'plain http',
    },
    { name: 'localhost with a dot', url: 'http://localhost./', says: 'plain http' },
    { name: 'mapped loopback', url: 'http://[::ffff:7f00:1]/', says: 'plain http' },
    { name: 'the network of the cloud', url: 'http://169.254.169.254/', says: 'plain http' },
    { name: 'a file', url: 'file:///etc/passwd', says: 'not one of https' },
    { name: 'ftp', url: 'ftp://127.0.0.1/', says: 'not one of https' },
    { name: 'no URL', url: canary, says: 'is not a URL' },
    { name: 'a password', url: `https://user:${canary}@127.0.0.1/`, says: 'belongs into a header' },
  ])('$name', async ({ url, says }) => {
    const { http } = openPatient();
    const fault = faultOf(await http.send(get(url)));
    expect(fault).toMatchObject({ kind: 'connection', retryable: false, sent: false });
    expect(fault.reason).toContain(says);
    expect(fault.reason).not.toContain(canary);
    expect(http.sent()).toBe(0);
  });

  test('F19, T65: an origin that is not among those of the client', async () => {
    const trap = await serve((response) => answerJson(response, {}));
    const server = await serve((response) => answerJson(response, {}));
    const { http } = openPatient({ origins: [server.origin] });
    expect(await http.send(get(server.url))).toMatchObject({ ok: true });
    const fault = faultOf(await http.send(get(trap.url)));
    expect(fault).toMatchObject({ kind: 'connection', retryable: false, sent: false });
    expect(fault.reason).toContain(`only ${server.origin} may be`);
    expect(trap.hits).toEqual([]);
  });
});

describe('T65: a credential is in no reason', () => {
  const token = `${canary}\r\nx-more: 1`;
  test('that cannot be written as a header', async () => {
    const server = await serve((response) => answerJson(response, {}));
    const { http } = openPatient();
    const headers = { authorization: `bearer ${token}` };
    const fault = faultOf(await http.send(get(server.url, { headers })));
    expect(JSON.stringify(fault)).not.toContain(canary);
    expect(fault).toMatchObject({ retryable: false, sent: false });
    expect(server.hits).toEqual([]);
  });

  test('that is in the query', async () => {
    const url = `http://127.0.0.1:1/?token=${canary}`;
    const fault = faultOf(await openPatient().http.send(get(url)));
    expect(JSON.stringify(fault)).not.toContain(canary);
  });
});
