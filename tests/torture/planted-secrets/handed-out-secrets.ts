import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Transaction, updateOf } from '../../../src-domain/change.ts';
import { type Plan, projectOf } from '../../../src-domain/plan.ts';
import { handOut } from '../../../src-main/exchange/hand-out.ts';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { inFolder } from '../in-folder.ts';
import type { Tried } from '../table.ts';
import { MayGoAlong } from './may-go-along.ts';
import { plantedIn, Secrets } from './planted.ts';
import { fieldsOfText, type Place, plantedPlan } from './planted-plan.ts';

const rowsPerEntity = 8;

interface Sought {
  /** How many words were to stay at home, and how many to go along. */
  readonly home: number;
  readonly own: number;
  readonly leaked: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Plants words in every text of whole projects, in the bytes that their rows name, in their histories and in earlier
 * hand-outs, and searches for them in the bytes of what is handed out of each sub-project.
 */
export async function tortureHandedOutSecrets(words: number): Promise<readonly Tried[]> {
  const sought: Sought[] = [];
  const unplanted = new Set(fieldsOfText);
  const home = () => sought.reduce((sum, each) => sum + each.home, 0);
  for (let seed = 1; home() < words || unplanted.size > 0; seed += 1) {
    const [drawn] = fc.sample(randomPlan({ rowsPerEntity }), { seed, numRuns: 1 });
    if (drawn) sought.push(...(await inHandoutsOf(drawn, seed, unplanted)));
  }
  return [
    {
      name: 'Of what stays at home, in hand-outs',
      cases: home(),
      failures: sought.flatMap(({ leaked }) => leaked),
    },
    {
      name: 'What is handed out to be worked in is there',
      cases: sought.reduce((sum, { own }) => sum + own, 0),
      failures: sought.flatMap(({ lost }) => lost),
    },
  ];
}

/** Hands out each sub-project of a plan, one after another. */
const inHandoutsOf = (drawn: Plan, seed: number, unplanted: Set<string>) =>
  inFolder(async (folder, person): Promise<readonly Sought[]> => {
    const secrets = new Secrets();
    const { plan, contents, places } = plantedPlan(open(drawn), secrets);
    for (const { entity, field } of places.values()) unplanted.delete(`${entity}.${field}`);
    const path = join(folder, 'plan.planverk');
    const file = await ProjectFile.create(path, plan, person, contents);
    file.apply(unsaidAgain(file.plan, secrets));
    file.undo();
    const found: Sought[] = [];
    for (const { id } of plan.rows.subproject) {
      const words = await wordsHandedOut(file, id, secrets, person);
      found.push(soughtIn(words, places, new MayGoAlong(plan, id), `plan ${seed}, ${id}`));
    }
    await file.close({ publish: false });
    return found;
  });

/** In a closed project nothing is changed, and a hand-out isn't handed out again. */
const open = ({ rows, ...plan }: Plan): Plan => ({
  ...plan,
  rows: {
    ...rows,
    project: rows.project.map((row) => ({ ...row, closedOn: null })),
    handout: rows.handout.map((row) => ({ ...row, isThisPlan: false })),
  },
});

/** A change of which the history alone tells when it is undone. */
const unsaidAgain = (plan: Plan, secrets: Secrets): Transaction => ({
  label: secrets.next(),
  changes: [updateOf('project', projectOf(plan), { name: secrets.next() })],
});

/** The planted words that are in a hand-out; those that it is made with stay in the project for the next. */
async function wordsHandedOut(
  file: ProjectFile,
  subprojectId: string,
  secrets: Secrets,
  person: Surroundings,
): Promise<ReadonlySet<string>> {
  const [recipient, note] = [secrets.next(), secrets.next()];
  const out = `${file.path}-${subprojectId}.planverk`;
  await handOut(
    file,
    { subprojectId, recipient, note, wantedBackOn: null },
    out,
    secrets.next(),
    person,
  );
  const words = plantedIn(await readFile(out));
  const itsOwn = [recipient, note].map((word) => word.toLowerCase());
  return new Set([...words].filter((word) => !itsOwn.includes(word)));
}

function soughtIn(
  words: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
  may: MayGoAlong,
  called: string,
): Sought {
  const nameOf = (word: string) => {
    const place = places.get(word);
    return `${called}: ${word} of ${place ? `${place.entity}.${place.field}` : 'the history'}`;
  };
  const own = [...places].filter(([_word, place]) => may.isOwn(place)).map(([word]) => word);
  const mayBe = (word: string) => {
    const place = places.get(word);
    return place !== undefined && (may.isOwn(place) || may.isSeen(place));
  };
  return {
    home: [...places.keys()].filter((word) => !mayBe(word)).length,
    own: own.length,
    leaked: [...words].filter((word) => !mayBe(word)).map(nameOf),
    lost: own.filter((word) => !words.has(word)).map(nameOf),
  };
}
