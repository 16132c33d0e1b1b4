import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyLimitInBytes } from '../../../../src-main/shells/browser/request-body.ts';
import { routes } from '../../../../src-main/shells/browser/routes.ts';
import {
  newWayBackText,
  proveWayBack,
  readWayBackKey,
  type WayBackProof,
} from '../../../../src-preload/way-back.ts';
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

interface Way {
  readonly route: number;
  readonly path: (base: string) => string;
  readonly given: number;
  /** Any program of this machine may ask, and learns nothing. */
  readonly needsNoKey?: true;
}

/** What the program's own page asks of each route; `given` is what it expects. */
const ways: readonly Way[] = [
  { route: 0, path: () => new URL(served.address).pathname, given: 303 },
  { route: 1, path: () => '/back/ask', given: 200, needsNoKey: true },
  { route: 2, path: () => '/back/prove', given: 200 },
  { route: 3, path: (base) => `${base}back-key`, given: 200 },
  { route: 4, path: (base) => `${base}call/read-project`, given: 200 },
  { route: 5, path: (base) => `${base}events`, given: 200 },
  { route: 6, path: (base) => `${base}document/no-project/no-job`, given: 404 },
  { route: 7, path: (base) => `${base}made/no-such-file`, given: 404 },
  { route: 8, path: (base) => `${base}project/${project}`, given: 200 },
  { route: 9, path: (base) => `${base}library/no-such.planverk`, given: 404 },
  { route: 10, path: (base) => `${base}library/no-project.planverk`, given: 200 },
  { route: 11, path: (base) => `${base}returned/no-project/no.planverk`, given: 200 },
  { route: 12, path: (base) => `${base}attachment/no-project/no-file`, given: 404 },
  { route: 13, path: (base) => `${base}attachment/no-order`, given: 200 },
  { route: 14, path: (base) => base, given: 200 },
];

/** The request of the program's own page, allowed in every respect. */
async function rightly({ route, path }: Way): Promise<Required<Asked>> {
  const { method = 'GET', isWayIn } = routes[route] ?? {};
  const { origin, basePath, cookie } = served;
  const contentType = [10, 11, 13].includes(route)
    ? 'application/octet-stream'
    : 'application/json';
  const bodies: Readonly<Record<string, () => Promise<object>>> = {
    '/back/ask': async () => ({ asked: newWayBackText() }),
    '/back/prove': proofOfPage,
  };
  const asked = path(basePath);
  return {
    method,
    path: asked,
    headers: {
      Host: new URL(origin).host,
      'Sec-Fetch-Site': isWayIn && method === 'GET' ? 'none' : 'same-origin',
      ...(!isWayIn && { Cookie: cookie }),
      ...(method === 'POST' && { Origin: origin, 'Content-Type': contentType }),
    },
    body: method === 'POST' ? JSON.stringify((await bodies[asked]?.()) ?? {}) : '',
  };
}

/** What a page says to the question that the program has asked it. */
async function proofOfPage(): Promise<WayBackProof> {
  const get = async (way: number) => ways[way] && (await served.ask(await rightly(ways[way]))).body;
  const { asked }: WayBackProof = JSON.parse((await get(1)) ?? '');
  const { key }: { key: string } = JSON.parse((await get(3)) ?? '');
  return { asked, proof: await proveWayBack(await readWayBackKey(key), 'page', [asked]) };
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

/** Of the key in the address, the cookie and the proof, each where it is. */
const wrongKeys: Readonly<Record<string, (key: string) => string>> = {
  no: () => '',
  'a wrong': (key) => key.replace(/./g, 'a'),
  'a too short': (key) => key.slice(0, -1),
};

const withKey = (
  { path, headers, body, ...asked }: Required<Asked>,
  change: (key: string) => string,
): Asked => ({
  ...asked,
  path: path.replace(/(?<=^\/open\/).*/, change),
  headers: {
    ...headers,
    ...(headers['Cookie'] && { Cookie: headers['Cookie'].replace(/(?<==).*/, change) }),
  },
  body: String(body).replace(/(?<="proof":")[0-9a-f]+/, change),
});

const withHeader = (asked: Required<Asked>, name: string, value: string): Asked => ({
  ...asked,
  headers: { ...asked.headers, [name]: value },
});

describe('the ways into the browser shell', () => {
  test('are all walked here', () => {
    expect(ways.map(({ route }) => routes[route])).toEqual(routes);
  });

  test.each(ways)('let the program’s own page in: route $route', async (way) => {
    expect((await served.ask(await rightly(way))).status).toBe(way.given);
  });

  describe.each(Object.entries(wrongs))('are closed to %s', (_wrong, twist) => {
    test.each(ways)('route $route', async (way) => {
      const { status, headers } = await served.ask(twist(await rightly(way)));
      expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 403, cookie: undefined });
    });
  });

  describe.each(Object.entries(wrongKeys))('are closed to %s key', (_wrong, change) => {
    test.each(ways.filter(({ needsNoKey }) => !needsNoKey))('route $route', async (way) => {
      const asked = withKey(await rightly(way), change);
      const { status, headers } = await served.ask(asked);
      expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 403, cookie: undefined });
    });
  });

  test('answer whoever isn’t let in with one and the same page, which says how to get in', async () => {
    const wrong = [
      '/',
      '/open/wrong',
      '/favicon.ico',
      `${served.basePath}`,
      '/x/call/read-project',
    ];
    const answers = await Promise.all(
      wrong.map((path) => served.ask({ path, headers: { Host: new URL(served.origin).host } })),
    );
    const [first] = answers;
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.body}`)).size).toBe(1);
    expect(first?.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(first?.body).toContain('Slik kommer du inn igjen i Planverk');
    for (const secret of [served.basePath, served.cookie, served.address, project])
      expect(first?.body).not.toContain(secret);
  });

  test('let a page in once for a proof, and give the cookie of this start', async () => {
    const [, , prove] = ways;
    if (!prove) throw new Error('No such way');
    const asked = await rightly(prove);
    const { headers } = await served.ask(asked);
    expect(headers['set-cookie']?.[0]?.split(';')[0]).toBe(served.cookie);
    expect((await served.ask(asked)).status).toBe(403);
  });

  test('tell nobody a proof that can be given back', async () => {
    const { origin } = served;
    const post = (path: string, body: object) =>
      served.ask({
        method: 'POST',
        path,
        headers: { Origin: origin, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const first: WayBackProof = JSON.parse(
      (await post('/back/ask', { asked: newWayBackText() })).body,
    );
    const mirrored: WayBackProof = JSON.parse(
      (await post('/back/ask', { asked: first.asked })).body,
    );
    for (const asked of [first.asked, mirrored.asked]) {
      expect((await post('/back/prove', { asked, proof: mirrored.proof })).status).toBe(403);
    }
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
  const post = async (body: string, more: Readonly<Record<string, string>> = {}) => {
    const [, , , , call] = ways;
    if (!call) throw new Error('No such way');
    const asked = await rightly(call);
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
