import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { contentNames } from '../../src-domain/content-names.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { contentsSchema, planMembers, readPlan, rowMembers } from '../../src-domain/plan-json.ts';
import { formIn } from '../../src-domain/versions/frozen-plan.ts';
import { PlanverkError } from '../planverk-error.ts';

/** A project's plan, and the bytes that its rows name by their SHA-256. */
export interface WholeProject {
  readonly plan: Plan;
  readonly contents: readonly Uint8Array[];
}

type Contents = z.output<typeof contentsSchema>;

const withContents = z.looseObject({ contents: contentsSchema.default({}) });

/**
 * Takes the JSON form of a plan, and the contents where they go along. `path` is what a failure calls it. Throws
 * 'not-a-plan', 'refused' with what is wrong, and 'contents-missing' where rows name bytes that aren't there.
 */
export function readProjectJson(json: unknown, path: string): WholeProject {
  const read = withContents.safeParse(json);
  if (!read.success) throw notAPlan(path, read.error);
  const { contents, ...form } = read.data;
  const plan = planIn(form, path);
  const bytes = new Map(
    Object.entries(contents).map(([name, content]) => [name, bytesOf(content)]),
  );
  for (const [name, each] of bytes) {
    if (hash('sha256', each, 'hex') === name) continue;
    throw new PlanverkError('not-a-plan', { path, place: `contents.${name}`, reason: 'SHA-256' });
  }
  const missing = [...contentNames(plan)].filter(([name]) => !bytes.has(name));
  if (missing.length > 0) {
    const names = missing.map(([, row]) => String(row['label'] ?? row['title'] ?? row['name']));
    throw new PlanverkError('contents-missing', { path, names: names.join(', ') });
  }
  return { plan, contents: [...bytes.values()] };
}

function planIn(json: unknown, path: string): Plan {
  const read = readPlan(json);
  switch (read.kind) {
    case 'plan':
      return read.plan;
    case 'not-a-plan':
      throw new PlanverkError('not-a-plan', { path, place: read.path, reason: read.reason });
    case 'other-format':
      throw new PlanverkError('not-a-plan', { path, place: 'format', reason: read.format });
    case 'faulty':
      throw new PlanverkError('refused', { problems: read.problems });
  }
}

function notAPlan(path: string, { issues: [issue] }: z.ZodError): PlanverkError {
  const place = issue?.path.join('.') ?? '';
  return new PlanverkError('not-a-plan', { path, place, reason: issue?.message ?? '' });
}

const bytesOf = (content: Contents[string]): Uint8Array =>
  'plan' in content
    ? Buffer.from(canonicalize(content.plan) ?? '')
    : Buffer.from(content.base64, 'base64');

/** The JSON form of a plan with all that its rows name. Throws 'damaged' where something isn't there as it was put. */
export function writeProjectJson(plan: Plan, readContent: (name: string) => Uint8Array): string {
  const frozen = new Set(plan.rows.version.map((version) => version.hash));
  const contents = [...contentNames(plan).keys()].toSorted().map((name) => {
    const bytes = readContent(name);
    const text = frozen.has(name) ? frozenMembers(bytes) : null;
    return `${JSON.stringify(name)}: ${text ?? JSON.stringify({ base64: base64Of(bytes) })}`;
  });
  return `{\n${planMembers(plan)},\n  "contents": {\n${contents.join(',\n')}\n  }\n}\n`;
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A frozen plan as JSON that is made into the same bytes again; null where it isn't of that form. */
function frozenMembers(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const form = formIn(text);
  if (!form || canonicalize(form) !== text) return null;
  return `{"plan": {\n${rowMembers(form.format, Object.entries(form.rows))}\n}}`;
}
