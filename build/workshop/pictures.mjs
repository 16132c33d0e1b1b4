// The pictures of the README and of the user guide: where each is taken, what is done first, what of it is shown.

const guide = 'brukerveiledning/bilder';

const cell = (page, text) => page.getByRole('gridcell', { name: text, exact: true }).first();

/** In the order in which they are taken: what one does to the plan is there in the next. */
export const pictures = [
  { file: 'pictures/front-page.png', page: 'milepaelplan' },
  { file: 'pictures/front-page-dark.png', page: 'milepaelplan', colours: 'dark' },
  {
    file: `${guide}/nytt-prosjekt.png`,
    address: '/nytt',
    before: (page) => page.getByRole('textbox').fill('Ny skole på Nesset'),
    crop: (page) => page.getByRole('dialog').locator('form'),
  },
  { file: `${guide}/oversikt.png`, page: 'oversikt' },
  {
    file: `${guide}/plankontroll.png`,
    page: 'oversikt',
    crop: (page) => page.getByRole('heading', { name: 'Plankontroll' }).locator('../..'),
    height: 620,
  },
  { file: `${guide}/skjemaet.png`, page: 'prosjekt' },
  { file: `${guide}/organisering.png`, page: 'organisering' },
  {
    file: `${guide}/innehavere.png`,
    page: 'organisering',
    before: async (page) => {
      await cell(page, 'HMS-koord.').click();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Innehavere' }).click();
      await page.getByRole('dialog').waitFor();
    },
    crop: (page) => page.getByRole('dialog'),
  },
  { file: `${guide}/sammensetning.png`, page: 'organisering/compositionRule/alle' },
  {
    file: `${guide}/organisasjonskart.png`,
    page: 'organisering/orgChart/alle',
    before: async (page) => {
      await page.getByRole('combobox', { name: 'Organisasjonskart' }).click();
      await page.getByRole('option', { name: /oktober 2007/ }).click();
      await page.getByRole('treeitem', { name: /^Prosjektgruppe/ }).click();
    },
  },
  { file: `${guide}/beskrivelse.png`, page: 'beskrivelse' },
  { file: `${guide}/maal.png`, page: 'maal' },
  {
    file: `${guide}/maalinger.png`,
    page: 'maal',
    before: async (page) => {
      await page.getByRole('button', { name: /^Målinger \(/ }).click();
      await page
        .getByRole('img', { name: /Sykefravær/ })
        .first()
        .waitFor();
      await page.getByRole('heading', { name: 'Målinger', exact: true }).evaluate(toTheTop);
    },
  },
  { file: `${guide}/delprosjekter.png`, page: 'delprosjekter' },
  {
    file: `${guide}/matrise.png`,
    page: 'hovedtiltak',
    before: (page) => page.getByRole('button', { name: 'Matrise' }).click(),
  },
  { file: `${guide}/milepaelplan.png`, page: 'milepaelplan' },
  {
    file: `${guide}/tidslinje.png`,
    page: 'milepaelplan',
    before: (page) => page.getByRole('tab', { name: 'Tidslinje' }).click(),
  },
  {
    file: `${guide}/kalender.png`,
    page: 'milepaelplan',
    before: (page) => page.getByRole('tab', { name: 'Kalender' }).click(),
    height: 620,
  },
  {
    file: `${guide}/radmeny.png`,
    page: 'milepaelplan',
    before: async (page) => {
      await cell(page, 'Prosjektplanene godkjent').click();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
    },
    height: 620,
  },
  {
    file: `${guide}/tid.png`,
    page: 'milepaelplan',
    before: async (page) => {
      await cell(page, 'Sept. 08').click();
      await page.keyboard.type('innen utgangen av 2009');
      await page.getByText(/Forstått som/).waitFor();
    },
    after: (page) => page.keyboard.press('Enter'),
    height: 760,
  },
  {
    file: `${guide}/lime-inn.png`,
    page: 'milepaelplan',
    before: async (page) => {
      await cell(page, 'Prosjektplanene godkjent').click();
      await page.evaluate(pasteRows);
      await page.getByRole('dialog').waitFor();
    },
    crop: (page) => page.getByRole('dialog'),
  },
  {
    file: `${guide}/historikk.png`,
    page: 'historikk',
    before: (page) =>
      page.getByRole('main').getByRole('button', { expanded: false }).first().click(),
    height: 620,
  },
  { file: `${guide}/dokumenter.png`, page: 'dokumenter', before: waitForDocument },
  { file: `${guide}/versjoner.png`, page: 'versjoner' },
  {
    file: `${guide}/sammenligning.png`,
    page: 'versjoner',
    before: async (page) => {
      await page.getByRole('button', { name: 'Sammenlign med planen nå: «Versjon 2»' }).click();
      await page.getByRole('heading', { name: 'Avvik i tid' }).waitFor();
    },
  },
  {
    file: `${guide}/rapporter.png`,
    page: 'rapporter',
    before: async (page) => {
      await page.getByRole('combobox', { name: 'Periode' }).click();
      await page.getByRole('option', { name: '1. halvår 2008' }).click();
      await page.getByText('11 av 11 har rapportert.').waitFor();
    },
  },
  { file: `${guide}/styring.png`, page: 'styring' },
  {
    file: `${guide}/lagring.png`,
    page: 'oversikt',
    before: async (page) => {
      await page.getByRole('button', { name: /^Lagret i filen/ }).click();
      await page.getByRole('button', { name: 'Lagre kopi som …' }).waitFor();
    },
    height: 320,
  },
  { file: `${guide}/soek.png`, page: 'oversikt', before: search, height: 620 },
  {
    file: `${guide}/deling.png`,
    page: 'deling',
    before: async (page) => {
      await page.evaluate(collide);
      await page.getByRole('article').waitFor();
      await page.getByText(/^Lagret i filen/).waitFor();
    },
    height: 560,
  },
  { file: `${guide}/startside.png`, address: '/', height: 480 },
];

async function search(page) {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('sykefravær');
  await page.getByRole('option').first().waitFor();
}

/** Runs in the page. */
function toTheTop(element) {
  element.scrollIntoView();
}

async function waitForDocument(page) {
  await page.getByText('Dokumentet er klart.').waitFor();
}

/** Runs in the page: somebody else has written in a measure at the same time. */
async function collide() {
  const project = location.hash.split('/')[2];
  const ask = async (name, sends) => {
    const body = JSON.stringify({ project, ...sends });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`call/${name}`, { method: 'POST', headers, body });
    return (await answer.json()).value;
  };
  const { plan } = await ask('read-project', {});
  const base = plan.rows.measure.find(({ text }) => text.startsWith('30 småprosjekter'));
  const text = '30 småprosjekter er gjennomført, og lederne har lagt dem fram (Levanger)';
  const theirs = { ...base, text, time: { text: 'Oktober 08', spans: null } };
  const mine = { ...base, time: { text: 'November 08', spans: null } };
  const row = {
    id: crypto.randomUUID(),
    kind: 'both-changed',
    entity: 'measure',
    row: base.id,
    fields: ['time'],
    sides: JSON.stringify({ base, mine, theirs, along: [] }),
    mineBy: 'Kari Prosjektleder',
    theirsBy: 'Ola Eier',
    foundAt: '2009-01-12T14:05:00.000Z',
  };
  const update = {
    kind: 'update',
    entity: 'measure',
    id: base.id,
    from: { time: base.time },
    to: { time: mine.time },
  };
  const changes = [update, { kind: 'insert', entity: 'collision', row }];
  await ask('apply-changes', { token: crypto.randomUUID(), label: 'Flettet', changes });
}

/** Runs in the page: three rows as Excel copies them. */
function pasteRows() {
  const rows = [
    ['Tiltak', 'Tid', 'Ansvarlig'],
    ['Informere de ansatte', 'Januar 08', 'Enhetsledere'],
    ['Kurs for nye ledere', 'uke 6 2008', 'Solveig Rostad'],
    ['Oppsummering til styringsgruppa', 'innen utgangen av 2008', 'Solveig Rostad'],
  ];
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', rows.map((row) => row.join('\t')).join('\n'));
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
