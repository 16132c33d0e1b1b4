import type { IncomingMessage } from 'node:http';

/** The largest call that is read: pasted text and long plans fit, a flood doesn't. */
export const bodyLimitInBytes = 4 * 1024 * 1024;

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-large' };

/** Reads a request's JSON, and no more of it than the limit. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (request.headers['content-type'] !== 'application/json') return { kind: 'not-json' };
  const chunks: Buffer[] = [];
  let sizeInBytes = 0;
  // The connection must outlive a refusal, or nobody hears it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    sizeInBytes += chunk.length;
    if (sizeInBytes > bodyLimitInBytes) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { kind: 'not-json' };
  }
}
