import { describe, expect, test } from 'vitest';
import {
  milestoneTables,
  type Responsible,
} from '../../../src-domain/milestone-plan/milestone-table.ts';
import { readResourcePlan } from './resource-plans.ts';

const plan = readResourcePlan('sample/kvalitetskommune.json');
const tables = milestoneTables(plan, '2007-09-01');

const linked = ({ persons, seat, body }: Responsible) =>
  body?.name ?? seat?.title ?? persons[0]?.name ?? '';
const written = (responsible: readonly Responsible[]) =>
  responsible.map((one) => [one.row.label, one.row.text, linked(one)].filter((part) => part));

type Lines = (typeof tables)[number]['lines'];

const shown = (lines: Lines) =>
  lines.map((line) =>
    line.kind === 'note'
      ? { note: line.note.text }
      : [
          line.measure.text,
          line.measure.time?.text ?? null,
          ...written(line.responsible).map((parts) => parts.join(' → ')),
        ],
  );

test('milestones A–F stand with their sub-project; only A has a time of its own', () => {
  const letters = new Map(plan.rows.subproject.map(({ id, letter }) => [id, letter]));
  expect(
    tables.map(({ milestone }) => [
      milestone.letter,
      milestone.title,
      letters.get(milestone.subprojectId ?? '') ?? '',
      milestone.time?.text ?? null,
    ]),
  ).toEqual([
    [
      'A',
      'Sykefraværsprosjektet i Levanger kommune er gjennomført i alle distrikt, slik prosjektplanene beskriver',
      'A',
      'Desember 08',
    ],
    ['B', 'Gjennomføring av Medarbeiderskap', 'B', null],
    ['C', 'Kvalitetsarbeid i oppvekstsektoren', 'C', null],
    ['D', 'Avvikssystemer og avvikskulturer', 'D', null],
    ['E', 'Uønsket deltid', 'E', null],
    ['F', 'Etablering og drifting av styringsgruppe / partssammensatt kvalitetsutvalg', '', null],
  ]);
  expect(tables.flatMap(({ milestone }) => milestone.lines)).toEqual([
    'Kvalitetsvurderingssystem i Levanger kommune',
    'Helhetlige oppvekstplaner i Verdal kommune',
  ]);
});

test('every time stands as it was written', () => {
  const times = tables.flatMap(({ lines, groups }) =>
    [...lines, ...groups.flatMap((group) => group.lines)].flatMap((line) =>
      line.kind === 'measure' ? [line.measure.time?.text ?? null] : [],
    ),
  );
  expect(times).toEqual([
    ...['Mai 07', 'Januar 08 og juni 08', 'Januar 09'],
    ...['Sept. 07', 'Sept. 08', 'Sept. 08'],
    ...['Sept. 07', 'April 08', 'April 08', 'Juni 08', null],
    ...['Sept. 07', 'Høst 07', null, 'Høst 07'],
    ...['September 07', 'Desember 07'],
    ...[null, 'Kontinuerlig'],
  ]);
});

describe('measures, notes and who answers for them (written → linked row)', () => {
  const table = (letter: string) => {
    const found = tables.find(({ milestone }) => milestone.letter === letter);
    if (!found) throw new Error(letter);
    return found;
  };

  test('A ends in a note that is no measure', () => {
    expect(shown(table('A').lines)).toEqual([
      ['Prosjektplanene godkjent', 'Mai 07', 'Form.skap → Formannskapet i Levanger'],
      [
        'Rapportering av framdrift, foreløpige prosesser og resultater',
        'Januar 08 og juni 08',
        'Enhetsledere',
      ],
      ['Evaluering av prosjektene, sluttrapport', 'Januar 09', 'Enhetsledere'],
      { note: 'Se ellers detaljer i hver delprosjektplan (vedlegg).' },
    ]);
  });

  test('B', () => {
    expect(shown(table('B').lines)).toEqual([
      [
        'Prosjekt «Etter Medarbeiderskap» er drøftet og avklart (Omsorg og velferd i Verdal)',
        'Sept. 07',
        'Prosj.leder → HMS-koord.',
      ],
      [
        '30 småprosjekter er gjennomført, og kursdeltakerne har lagt dem fram (Levanger)',
        'Sept. 08',
        'Ansatte',
      ],
      ['Underveisevaluering i Levanger kommune', 'Sept. 08', 'Prosj.leder → HMS-koord.'],
    ]);
  });

  test('C has a group for each municipality with its own responsible', () => {
    const { lines, groups } = table('C');
    expect(lines).toEqual([]);
    const seatOf = (name: string) => {
      const person = plan.rows.person.find((row) => row.name === name);
      const holding = plan.rows.holding.find(({ personId }) => personId === person?.id);
      return plan.rows.seat.find(({ id }) => id === holding?.seatId)?.title;
    };
    const [levanger, verdal] = groups.map(({ municipality, group, responsible, lines: own }) => ({
      municipality: municipality?.name,
      text: group.text,
      responsible: responsible.map((one) => [one.row.label, seatOf(linked(one)), one.row.text]),
      lines: shown(own),
    }));
    expect(levanger).toEqual({
      municipality: 'Levanger',
      text: '',
      responsible: [['Prosjektansvarlig', 'Kommunalsjef L', 'kommunalsjef oppvekst']],
      lines: [
        ['Prosjektplan godkjennes', 'Sept. 07'],
        ['Rapportering og sluttrapport', 'April 08'],
        ['Høring', 'April 08'],
        ['Politisk behandling', 'Juni 08'],
      ],
    });
    expect(verdal).toEqual({
      municipality: 'Verdal',
      text: '',
      responsible: [['Ansvar', 'Virks.h.leder', 'leder ressursenter oppvekst']],
      lines: [['Egen tiltaksplan er utarbeidet.', null]],
    });
  });

  test('D has two paragraphs with measures', () => {
    const { lines, groups } = table('D');
    expect(lines).toEqual([]);
    expect(groups.map(({ group }) => group.text.split(' ').slice(0, 3).join(' '))).toEqual([
      'Et webbasert system',
      'To avdelinger eller',
    ]);
    expect(groups.map((group) => shown(group.lines))).toEqual([
      [
        ['Prosjektorganisere i delprosjekt, utnevne delprosjektansvarlig', 'Sept. 07', 'Rådmann'],
        [
          'Invitere aktuelle leverandører til å vise demoer',
          'Høst 07',
          'Delprosj. ansvarlig → Prosj.leder',
        ],
        ['Teste ut demoer i utvalgte enheter', null],
      ],
      [
        [
          'Peke ut piloter og prosjektorganisere disse',
          'Høst 07',
          'Delprosj. ansvarlig → Prosj.leder',
        ],
      ],
    ]);
  });

  test('E', () => {
    expect(shown(table('E').lines)).toEqual([
      [
        'Etablering av prosjekt og utpeking av prosjektleder',
        'September 07',
        'Styringsgruppa → Styringsgruppe',
      ],
      [
        expect.stringMatching(/^Prosjektplan m\/ mål og tiltak utarbeides\..*kartlegging/),
        'Desember 07',
        'Delprosjekt-ansvarlig → Avd.leder',
      ],
    ]);
  });

  test('F', () => {
    expect(shown(table('F').lines)).toEqual([
      [
        expect.stringMatching(/^Konstituering etter valget 2007\./),
        null,
        'Leder styringsgruppa → Adm.sjef ISK',
      ],
      [
        expect.stringMatching(/^Prosessveiledning og evaluering/),
        'Kontinuerlig',
        'Leder styringsgruppa → Adm.sjef ISK',
      ],
    ]);
  });
});
