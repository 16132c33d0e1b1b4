import { beforeAll, describe, expect, it } from 'vitest';
import { build, oneLine, sdkErrors } from './build.ts';
import { idOf, planFrom, samplePlan, withRows } from './plans.ts';
import { readTables } from './read-word.ts';
import { lintWord } from './word-lint.ts';
import { all, value } from './xml-tree.ts';

const plan = samplePlan();

describe('the project plan of the sample', () => {
  let built: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    built = await build(plan, { pageNumbers: true });
  });

  it('is valid by the Open XML SDK and by the lint', async () => {
    expect(await sdkErrors(built.bytes)).toEqual([]);
    expect(lintWord(built.parts)).toEqual([]);
  });

  it('prints no guidance', () => {
    const guidance = plan.rows.textSection.flatMap((section) => section.guidance ?? []);
    expect(guidance.length).toBeGreaterThan(0);
    expect(guidance.filter((text) => built.text.includes(oneLine(text).slice(0, 40)))).toEqual([]);
  });

  it('says in words where a seat is vacant', () => {
    expect(built.text).toContain('Ordfører L ubesatt');
  });

  it('ticks no, and only no, by boxes that have a name', () => {
    const boxes = all(built.document, 'w:sdt').filter((sdt) => all(sdt, 'w14:checkbox').length > 0);
    const answers = boxes.map((box) => [
      value(all(box, 'w:alias')[0]),
      all(box, 'w14:checked')[0]?.attributes['w14:val'],
    ]);
    expect(answers).toEqual([
      ['ja', '0'],
      ['nei', '1'],
    ]);
  });
});

describe('the form’s explanation of what the project is part of', () => {
  it.each([
    [false, '', 0],
    [false, ' ', 0],
    [false, 'Den står for seg selv.', 1],
    [true, '', 1],
    [null, '', 1],
  ])('where the answer is %s and «%s» is written has %d rows', async (answer, text, rows) => {
    const changed = withRows(plan, 'project', () => ({
      isPartOfLarger: answer,
      largerProjectExplanation: text,
    }));
    const form = readTables((await build(changed)).document)['Opplysninger om prosjektet'];
    expect(form?.filter(([question]) => question === 'Forklaring')).toHaveLength(rows);
  });
});

describe('the two languages', () => {
  it('switch the labels and leave what people wrote in its own', async () => {
    const built = await build(plan, { language: 'nn', pageNumbers: true });
    expect(await sdkErrors(built.bytes)).toEqual([]);
    expect(lintWord(built.parts)).toEqual([]);
    expect(built.text).toContain('Opplysningar om prosjektet');
    expect(built.text).toContain('Hovudinnsatsområde');
    expect(built.parts['word/styles.xml']).toContain('<w:lang w:val="nn-NO"/>');
    expect(built.parts['word/settings.xml']).toContain('<w:themeFontLang w:val="nn-NO"/>');
    const runWith = (text: string) =>
      all(built.document, 'w:r').find((run) => all(run, 'w:t').some((each) => each.text === text));
    const languageOf = (text: string) => value(all(runWith(text) ?? built.document, 'w:lang')[0]);
    expect(languageOf(plan.rows.goalPoint[0]?.text ?? '')).toBe('nb-NO');
    expect(all(runWith('Rolle') ?? built.document, 'w:lang')).toEqual([]);
  });

  it('mark a section by the language that it says it is in', async () => {
    const section = withRows(plan, 'textSection', (_, index) =>
      index === 0 ? { language: 'nn' } : {},
    );
    const { parts } = await build(section);
    expect(parts['word/document.xml']).toContain('<w:lang w:val="nn-NO"/>');
  });
});

describe('måltall', () => {
  const rows = {
    project: [{ id: idOf(1), name: 'Prosjekt' }],
    subproject: [{ id: idOf(2), position: 'a0', name: 'Delprosjekt' }],
    resultGoal: [
      { id: idOf(3), position: 'a0', text: 'Lavere fravær' },
      { id: idOf(4), position: 'a1', text: 'Eget', subprojectId: idOf(2), inOwnPlan: true },
    ],
  };
  const absence = {
    id: idOf(5),
    position: 'a0',
    name: 'Sykefravær',
    unit: '%',
    baseline: 8.4,
    baselineTime: { text: '2006', spans: null },
    operator: '<',
    target: 6.5,
  };
  const satisfaction = { id: idOf(6), position: 'a1', name: 'Trivsel', target: 5, operator: '=' };

  it('stand in a table after the result goals, each with where it began and where it is to be', async () => {
    const indicator = [{ ...absence, resultGoalId: idOf(3) }, satisfaction];
    const built = await build(planFrom({ ...rows, indicator }), { language: 'nn' });
    expect(readTables(built.document)['Måltal']).toEqual([
      ['Måltal', 'Eining', 'Utgangspunkt', 'Mål', 'Resultatmål'],
      ['Sykefravær', '%', '8,4 (2006)', 'under 6,5', 'Nr. 1'],
      ['Trivsel', '', '', '5', ''],
    ]);
    expect(built.text.indexOf('Lavere fravær')).toBeLessThan(built.text.indexOf('Sykefravær'));
    expect(lintWord(built.parts)).toEqual([]);
    expect(await sdkErrors(built.bytes)).toEqual([]);
  });

  it('have no column that would be empty', async () => {
    const { document } = await build(planFrom({ ...rows, indicator: [satisfaction] }));
    expect(readTables(document)['Måltall']).toEqual([
      ['Måltall', 'Mål'],
      ['Trivsel', '5'],
    ]);
  });

  it('of a goal in a sub-project’s own plan stay with that plan', async () => {
    const indicator = [{ ...absence, resultGoalId: idOf(4) }];
    const { text } = await build(planFrom({ ...rows, indicator }));
    expect(text).not.toContain('Sykefravær');
  });
});

describe('what belongs to plans of sub-projects', () => {
  it('stays out of the project plan', async () => {
    const own = { inOwnPlan: true, subprojectId: idOf(2) };
    const rows = {
      project: [{ id: idOf(1), name: 'Prosjekt' }],
      subproject: [{ id: idOf(2), position: 'a0', name: 'Delprosjekt' }],
      textSection: [
        { id: idOf(3), position: 'a0', heading: 'Egen del', ...own },
        { id: idOf(5), position: 'a2', heading: 'Felles tekst' },
      ],
      effectGoal: [
        { id: idOf(6), position: 'a0', title: 'Eget effektmål', ...own },
        { id: idOf(7), position: 'a1', title: 'Felles effektmål', subprojectId: idOf(2) },
      ],
      resultGoal: [{ id: idOf(8), position: 'a0', text: 'Eget resultatmål', ...own }],
      milestone: [
        { id: idOf(9), position: 'a0', title: 'Egen milepæl', ...own },
        { id: idOf(10), position: 'a1', title: 'Felles milepæl' },
      ],
    };
    const { text } = await build(planFrom(rows));
    expect(text).toContain('Felles tekst');
    expect(text).toContain('Felles effektmål');
    expect(text).toContain('Felles milepæl');
    expect(text).not.toMatch(/Egen del|Eget effektmål|Eget resultatmål|Egen milepæl/);
  });
});

describe('nothing written is in no document', () => {
  it.each([
    ['what a sub-project has not put into a plan of its own', { subprojectId: idOf(2) }],
    ['what is to stand in the own plan of no sub-project', { inOwnPlan: true }],
  ])('the project plan has %s', async (_, standing) => {
    const rows = {
      project: [{ id: idOf(1), name: 'Prosjekt' }],
      subproject: [{ id: idOf(2), position: 'a0', name: 'Delprosjekt' }],
      textSection: [{ id: idOf(3), position: 'a0', heading: 'Et avsnitt', ...standing }],
      effectGoal: [{ id: idOf(4), position: 'a0', title: 'Et effektmål', ...standing }],
      resultGoal: [{ id: idOf(5), position: 'a0', text: 'Et resultatmål', ...standing }],
      milestone: [{ id: idOf(6), position: 'a0', title: 'En milepæl', ...standing }],
    };
    const { text } = await build(planFrom(rows));
    for (const each of ['Et avsnitt', 'Et effektmål', 'Et resultatmål', 'En milepæl']) {
      expect(text).toContain(each);
    }
  });
});

describe('who answers for a measure', () => {
  const [person, held, vacant, body] = [idOf(2), idOf(3), idOf(4), idOf(5)];
  const cases: readonly (readonly [
    shown: string,
    responsible: Readonly<Record<string, string>>,
  ])[] = [
    ['Kari Moe', { personId: person }],
    ['Kari Moe, kommunalsjef', { personId: person, text: 'kommunalsjef' }],
    ['Ansvar: Kari Moe', { personId: person, label: 'Ansvar:' }],
    ['Kari Moe', { seatId: held }],
    ['Prosj.leder (Kari Moe)', { seatId: held, text: 'Prosj.leder' }],
    ['Ansvar: Prosj.leder (Kari Moe)', { seatId: held, text: 'Prosj.leder', label: 'Ansvar' }],
    ['Ordfører L (ubesatt)', { seatId: vacant }],
    ['Ordføreren (ubesatt)', { seatId: vacant, text: 'Ordføreren' }],
    ['Formannskapet', { bodyId: body }],
    ['Form.skap', { bodyId: body, text: 'Form.skap' }],
    ['Enhetsledere', { text: 'Enhetsledere' }],
  ];

  it('is said as it was written, with the name of the person or of those who hold the seat', async () => {
    const rows = {
      project: [{ id: idOf(1) }],
      person: [{ id: person, name: 'Kari Moe' }],
      body: [{ id: body, position: 'a0', name: 'Formannskapet' }],
      seat: [
        { id: held, position: 'a0', bodyId: body, title: 'HMS-koord.' },
        { id: vacant, position: 'a1', bodyId: body, title: 'Ordfører L' },
      ],
      holding: [{ id: idOf(6), seatId: held, personId: person }],
      milestone: [{ id: idOf(7), position: 'a0', title: 'Milepæl' }],
      measure: cases.map((_, index) => ({
        id: idOf(100 + index),
        position: `a${index.toString(36)}`,
        milestoneId: idOf(7),
        text: `Tiltak ${index}`,
      })),
      responsible: cases.map(([, responsible], index) => ({
        id: idOf(200 + index),
        position: 'a0',
        measureId: idOf(100 + index),
        ...responsible,
      })),
    };
    const built = await build(planFrom(rows));
    const [, ...measures] = readTables(built.document)['Milepæl'] ?? [];
    expect(measures.map((cells) => cells.at(-1))).toEqual(cases.map(([shown]) => shown));
  });
});

describe('a plan that has hardly begun', () => {
  it('gives a valid document with what there is', async () => {
    const built = await build(planFrom({ project: [{ id: idOf(1) }] }), { pageNumbers: true });
    expect(await sdkErrors(built.bytes)).toEqual([]);
    expect(lintWord(built.parts)).toEqual([]);
    expect(built.text).toContain('Opplysninger om prosjektet');
  });

  it('calls what has no name unnamed instead of leaving headings empty', async () => {
    const rows = {
      project: [{ id: idOf(1) }],
      body: [
        { id: idOf(2), position: 'a0' },
        { id: idOf(3), position: 'a1' },
      ],
      seat: [
        { id: idOf(4), position: 'a0', bodyId: idOf(2) },
        { id: idOf(5), position: 'a1', bodyId: idOf(3) },
      ],
      subproject: [{ id: idOf(6), position: 'a0' }],
      milestone: [{ id: idOf(7), position: 'a0' }],
    };
    const built = await build(planFrom(rows));
    expect(lintWord(built.parts)).toEqual([]);
    expect(built.text.match(/Uten navn/g)).toHaveLength(4 + 2);
  });
});
