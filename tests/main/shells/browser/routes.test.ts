import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyLimitInBytes } from '../../../../src-main/shells/browser/request-body.ts';
import { routes } from '../../../../src-main/shells/browser/routes.ts';
import { type Asked, type Served, serveProgram } from './served.ts';

let served: Served;
let project: string;
beforeAll(async () => {
  served = await serveProgram();
  const made = await served.call('create-project', { from: 'sample', name: '' });
  if (made.kind !== 'done' || !made.value) throw new Error(JSON.stringify(made));
  ({ project } = made.value);
});
afterAll(() => served?.end());

/** What the program's own page asks of each route; `given` is what it expects. */
const ways = [
  { route: 0, path: (base: string) => base.replace(/.*/, '/open/KEY'), given: 303 },
  { route: 1, path: (base: string) => `${base}call/read-project`, given: 200 },
  { route: 2, path: (base: string) => `${base}events`, given: 200 },
  { route: 3, path: (base: string) => `${base}document/no-project/no-job`, given: 404 },
  { route: 4, path: (base: string) => `${base}project/${project}`, given: 200 },
  { route: 5, path: (base: string) => `${base}library/no-such.planverk`, given: 404 },
  { route: 6, path: (base: string) => `${base}library/no-project.planverk`, given: 200 },
  { route: 7, path: (base: string) => base, given: 200 },
] as const;

/** The request of the program's own page, allowed in every respect. */
function rightly({ route, path }: (typeof ways)[number]): Required<Asked> {
  const { method = 'GET', takesKey } = routes[route] ?? {};
  const { origin, basePath, cookie, address } = served;
  const contentType = route === 6 ? 'application/octet-stream' : 'application/json';
  return {
    method,
    path: takesKey ? new URL(address).pathname : path(basePath),
    headers: {
      Host: new URL(origin).host,
      'Sec-Fetch-Site': takesKey ? 'none' : 'same-origin',
      ...(!takesKey && { Cookie: cookie }),
      ...(method === 'POST' && { Origin: origin, 'Content-Type': contentType }),
    },
    body: method === 'POST' ? '{}' : '',
  };
}

const wrongs: Readonly<Record<string, (asked: Required<Asked>) => Asked>> = {
  'another Host': (asked) => withHeader(asked, 'Host', 'evil.example:80'),
  'a Host by name': (asked) =>
    withHeader(asked, 'Host', `localhost:${new URL(served.origin).port}`),
  'a Host without the port': (asked) => withHeader(asked, 'Host', '127.0.0.1'),
  'another Origin': (asked) => withHeader(asked, 'Origin', 'http://evil.example'),
  'the Origin of another port': (asked) => withHeader(asked, 'Origin', 'http://127.0.0.1:1'),
  'an opaque Origin': (asked) => withHeader(asked, 'Origin', 'null'),
  'a page of another site': (asked) => withHeader(asked, 'Sec-Fetch-Site', 'cross-site'),
  'a page of another port': (asked) => withHeader(asked, 'Sec-Fetch-Site', 'same-site'),
  'no key': ({ headers, path, ...asked }) => ({
    ...asked,
    path: path.startsWith('/open/') ? '/open/' : path,
    headers: without(headers, 'Cookie'),
  }),
  'a wrong key': ({ headers, path, ...asked }) => ({
    ...asked,
    path: path.startsWith('/open/') ? `/open/${'x'.repeat(32)}` : path,
    headers: { ...headers, Cookie: `planverk=${'x'.repeat(32)}` },
  }),
  'a key that is too short': ({ headers, path, ...asked }) => ({
    ...asked,
    path: path.startsWith('/open/') ? path.slice(0, -1) : path,
    headers: { ...headers, Cookie: served.cookie.slice(0, -1) },
  }),
  'another base path': (asked) => ({
    ...asked,
    path: asked.path.startsWith('/open/')
      ? `/x${asked.path}`
      : asked.path.slice(0, 1) + asked.path.slice(2),
  }),
  // The library has both, the one to take files out and the other to bring them in.
  'the method GET for POST, or the reverse': (asked) => ({
    ...asked,
    path: asked.path.replace('/library/', '/project/'),
    method: asked.path.includes('/library/') || asked.method === 'GET' ? 'POST' : 'GET',
    headers: { ...asked.headers, Origin: served.origin },
  }),
  'the method PUT': (asked) => ({ ...asked, method: 'PUT' }),
  'the method DELETE': (asked) => ({ ...asked, method: 'DELETE' }),
  'the method OPTIONS': (asked) => ({ ...asked, method: 'OPTIONS' }),
  'the method HEAD': (asked) => ({ ...asked, method: 'HEAD' }),
};

const withHeader = (asked: Required<Asked>, name: string, value: string): Asked => ({
  ...asked,
  headers: { ...asked.headers, [name]: value },
});

const without = (headers: Readonly<Record<string, string>>, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name));

describe('the ways into the browser shell', () => {
  test('are all walked here', () => {
    expect(ways.map(({ route }) => routes[route])).toEqual(routes);
  });

  test.each(ways)('let the program’s own page in: route $route', async (way) => {
    expect((await served.ask(rightly(way))).status).toBe(way.given);
  });

  describe.each(Object.entries(wrongs))('are closed to %s', (_wrong, twist) => {
    test.each(ways)('route $route', async (way) => {
      const { status, headers } = await served.ask(twist(rightly(way)));
      expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 403, cookie: undefined });
    });
  });

  test('set headers that confine whatever is answered', async () => {
    for (const path of [served.basePath, `${served.basePath}no-such.js`, '/']) {
      const { headers } = await served.ask({ path, headers: { Cookie: served.cookie } });
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
    }
  });

  test('give a cookie that no script, other site or other program’s path sees', async () => {
    const { headers } = await served.ask({ path: new URL(served.address).pathname });
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^planverk=[\w-]{32}; Path=\/[\w-]{32}\/; HttpOnly; SameSite=Strict$/),
    ]);
  });
});

describe('a call', () => {
  const post = (body: string, more: Readonly<Record<string, string>> = {}) => {
    const asked = rightly(ways[1]);
    return served.ask({ ...asked, headers: { ...asked.headers, ...more }, body });
  };

  test('is answered with JSON', async () => {
    const { body } = await post(JSON.stringify({ project }));
    expect(JSON.parse(body)).toMatchObject({
      kind: 'done',
      value: { plan: { format: 'planverk/1' }, status: { unpublishedCount: 0 } },
    });
  });

  test('that is not JSON is refused', async () => {
    expect((await post('{')).status).toBe(403);
    expect((await post('{}', { 'Content-Type': 'text/plain' })).status).toBe(403);
  });

  test('that is too large is refused', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(bodyLimitInBytes) });
    expect((await post(large)).status).toBe(413);
  });
});
