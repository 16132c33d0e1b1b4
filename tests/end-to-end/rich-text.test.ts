import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPage, servePage } from './served-page.ts';
import { axeViolations, launchBrowser, openPage } from './shell-in-browser.ts';

let served: ServedPage;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([
    servePage(fileURLToPath(new URL('rich-text-harness', import.meta.url))),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

interface OpenText {
  readonly page: Page;
  readonly text: Locator;
  readonly complaints: readonly string[];
}

async function openText(markdown = '', readOnly = false): Promise<OpenText> {
  const address = new URL(served.address);
  address.searchParams.set('text', markdown);
  if (readOnly) address.searchParams.set('readOnly', '');
  const { page, complaints } = await openPage(browser, address.href);
  const text = page.getByRole('textbox', { name: 'Bakgrunn' });
  await text.waitFor();
  return { page, text, complaints };
}

const sent = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.harness.sent);

/** What the text is when everything typed is sent. */
const written = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    window.harness.flush();
    return window.harness.sent.at(-1);
  });

/** From here on no pause ends by itself, however long the machine takes from key to key. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
}

const isFocused = (element: Locator) => element.evaluate((it) => it === document.activeElement);

/** Pastes as a program does that has put HTML and plain text on the clipboard. */
async function paste(text: Locator, html: string, plain = 'tekst'): Promise<void> {
  await text.focus();
  await text.evaluate(
    (element, [html, plain]) => {
      const clipboardData = new DataTransfer();
      if (html !== '') clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', plain);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, plain] as const,
  );
}

const everything = `### Mål

En **fet** og *kursiv* [lenke](https://www.levanger.kommune.no).

- én
  - to
- tre

1. først
2. så

> Sitat

| a |
|---|
| b |`;

describe('a text', () => {
  test('is shown as it looks, read aloud as what it is, in its own language', async () => {
    const { page, text, complaints } = await openText(everything);
    expect(await text.getAttribute('lang')).toBe('nn');
    expect(await text.ariaSnapshot()).toMatchInlineSnapshot(`
      "- textbox "Bakgrunn":
        - heading "Mål" [level=3]
        - paragraph:
          - text: En
          - strong: fet
          - text: og
          - emphasis: kursiv
          - link "lenke":
            - /url: https://www.levanger.kommune.no
          - text: .
        - list:
          - listitem:
            - paragraph: én
            - list:
              - listitem:
                - paragraph: to
          - listitem:
            - paragraph: tre
        - list:
          - listitem:
            - paragraph: først
          - listitem:
            - paragraph: så
        - blockquote:
          - paragraph: Sitat
        - paragraph: Denne delen kan ikke endres her. Den blir stående som den er."
    `);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is read and not written where it may not be changed', async () => {
    const { page, text, complaints } = await openText(everything, true);
    await text.focus();
    await page.keyboard.type('x');
    expect(await written(page)).toBeUndefined();
    expect(await page.getByRole('toolbar').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('what is typed', () => {
  test('is sent at a pause, on leaving the text, and when the editor goes away', async () => {
    const { page, text, complaints } = await openText('Hei');
    await holdTime(page);
    await text.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' du');
    await page.clock.runFor(999);
    expect(await sent(page)).toEqual([]);
    await page.clock.runFor(1);
    expect(await sent(page)).toEqual(['Hei du']);
    await page.keyboard.type(' og');
    await page.getByRole('button', { name: 'Etter' }).focus();
    expect(await sent(page)).toEqual(['Hei du', 'Hei du og']);
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' jeg');
    await page.evaluate(() => window.harness.setShown(false));
    await expect.poll(() => sent(page)).toEqual(['Hei du', 'Hei du og', 'Hei du og jeg']);
    expect(complaints).toEqual([]);
  });

  test('is not sent when nothing differs, however the Markdown was written before', async () => {
    const { page, text } = await openText('* a\n* b\n\nEn linje\nog en til');
    await text.focus();
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: 'Etter' }).focus();
    await page.evaluate(() => window.harness.setShown(false));
    await text.waitFor({ state: 'detached' });
    expect(await sent(page)).toEqual([]);
  });

  test('keeps what the editor has no part for as it stood', async () => {
    const { page, text } = await openText('Hei\n\n![Kart](kart.png)\n\n    kode');
    await text.focus();
    await page.keyboard.type('Å, ');
    expect(await written(page)).toBe('Å, Hei\n\n![Kart](kart.png)\n\n    kode');
  });

  test('gets its lists, headings and looks by keys', async () => {
    const { page, text } = await openText();
    await text.focus();
    await page.keyboard.press('Control+Alt+1');
    await page.keyboard.type('Mål');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Fet');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' tekst');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- én');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.type('to');
    expect(await written(page)).toBe('### Mål\n\n**Fet** tekst\n\n- én\n  - to');
  });
});

describe('what others write', () => {
  test('is followed without moving the cursor or taking the focus', async () => {
    const { page, text } = await openText('Først.\n\nSist.');
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.evaluate(() => window.harness.setValue('Noe nytt først.\n\nSist.'));
    await text.getByText('Noe nytt først.').waitFor();
    await page.keyboard.type('!');
    expect(await written(page)).toBe('Noe nytt først.\n\nSist.!');
    await page.getByRole('button', { name: 'Før' }).focus();
    await page.evaluate(() => window.harness.setValue('Angret.'));
    await text.getByText('Angret.').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Før');
    expect(await sent(page)).toHaveLength(1);
  });

  test('waits while something unsent stands in the text', async () => {
    const { page, text } = await openText('Hei');
    await holdTime(page);
    await text.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' du');
    await page.evaluate(() => window.harness.setValue('Noe annet'));
    expect(await written(page)).toBe('Hei du');
  });
});

describe('undo', () => {
  test('takes back what is unsent itself, and leaves the rest to the page', async () => {
    const { page, text, complaints } = await openText('Hei');
    await holdTime(page);
    await text.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' du');
    await page.keyboard.press('Control+z');
    expect(await text.textContent()).toBe('Hei');
    expect(await page.evaluate(() => window.harness.undone)).toBe(0);
    await page.keyboard.press('Control+y');
    expect(await written(page)).toBe('Hei du');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => window.harness.undone)).toBe(1);
    expect(await text.textContent()).toBe('Hei du');
    expect(complaints).toEqual([]);
  });
});

describe('the tools', () => {
  test('are one stop of Tab, which leaves the text from within a list too', async () => {
    const { page, text } = await openText('- én\n- to');
    await page.getByRole('button', { name: 'Før' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Overskrift 1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Fet');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Overskrift 1');
    await page.keyboard.press('Tab');
    await expect.poll(() => isFocused(text)).toBe(true);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Etter');
    expect(await written(page)).toBeUndefined();
  });

  test('are reached with Alt + F10, left with Escape, and say whether they are on', async () => {
    const { page, text } = await openText('Hei');
    await text.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Alt+F10');
    const bold = page.getByRole('button', { name: 'Fet' });
    await bold.focus();
    expect(await bold.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('tooltip', { name: 'Fet (Ctrl + B)' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('[aria-label="Fet"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(text)).toBe(true);
    expect(await written(page)).toBe('**Hei**');
  });

  test('leave the focus in the text when they are pointed at', async () => {
    const { page, text } = await openText('Hei');
    await text.focus();
    await page.getByRole('button', { name: 'Punktliste' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' du');
    expect(await written(page)).toBe('- Hei du');
    expect(
      await page
        .getByRole('button', { name: 'Flytt punktet innover' })
        .getAttribute('aria-disabled'),
    ).toBe('true');
  });
});

describe('a link', () => {
  test('is asked for, refused with a reason where it could run something, and written', async () => {
    const { page, text, complaints } = await openText('Se planen her.');
    await text.getByText('Se planen her.').dblclick({ position: { x: 30, y: 8 } });
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Sett inn lenke' });
    expect(await dialog.getByLabel('Tekst').inputValue()).toBe('planen');
    const address = dialog.getByLabel('Adresse');
    await address.fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await dialog.getByText('Adressen kan ikke brukes.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await address.fill('www.levanger.kommune.no/plan');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await written(page)).toBe('Se [planen](https://www.levanger.kommune.no/plan) her.');
    await text.getByRole('link').click();
    await page.locator('[aria-label="Lenke"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: 'Fjern lenken' }).click();
    expect(await written(page)).toBe('Se planen her.');
    expect(complaints).toEqual([]);
  });
});

const wordClipboard = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm; font-size:11.0pt; color:red;} @list l0:level1 {mso-level-number-format:bullet;} --></style>
<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml></head>
<body lang=NO-BOK style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoTitle>Prosjektplan<o:p></o:p></p>
<h1><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><b>Bakgrunn</b><o:p></o:p></h1>
<p class=MsoNormal>Arbeidet <b style='mso-bidi-font-weight:normal'>må</b> starte <i>nå</i>, se
<span style='color:#C00000;background:yellow'>rødt</span> og <a href="https://www.ks.no/"><span style='color:blue'>KS</span></a><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Første punkt<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Under det<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Andre <b>punkt</b><o:p></o:p></p>
<h2>Mål<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Tredje<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>4.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Fjerde<o:p></o:p></p>
<p class=MsoQuote>Et sitat<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal>Rute én<o:p></o:p></p></td><td><p class=MsoNormal>Rute to<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><span style='mso-no-proof:yes'><img width=10 height=10 src="file:///C:/Users/ola/bilde.png"></span>Slutt<o:p></o:p></p>
<!--EndFragment--><div style='mso-element:footnote-list'><p class=MsoFootnoteText>En fotnote</p></div></body></html>`;

describe('what is pasted', () => {
  test('from Word keeps headings, lists, bold, italic, links and quotations, and nothing else', async () => {
    const { page, text, complaints } = await openText();
    await paste(text, wordClipboard);
    expect(await written(page)).toBe(`### Prosjektplan

### Bakgrunn

Arbeidet **må** starte *nå*, se rødt og [KS](https://www.ks.no/).

- Første punkt
  - Under det
- Andre **punkt**

#### Mål

3. Tredje
4. Fjerde

> Et sitat

- Rute én – Rute to

Slutt`);
    await page.getByText('Tabellen er satt inn som tekst, én linje per rad.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('from elsewhere keeps what a text may hold', async () => {
    const { page, text, complaints } = await openText();
    const cases = [
      [
        'a web page without its pictures, scripts and styles',
        '<meta charset="utf-8"><h2 style="color:red" onclick="alert(1)">Tittel</h2><script>alert(1)</script><style>p{color:red}</style><p>En <strong>tekst</strong><img src="https://x.no/a.png" onerror="alert(1)"> her</p><h3>Under</h3><ul><li>a<ul><li>b</li></ul></li></ul>',
        '### Tittel\n\nEn **tekst** her\n\n#### Under\n\n- a\n  - b',
      ],
      [
        'only the links that run nothing',
        '<p><a href="javascript:alert(1)">én</a> <a href="data:text/html,x">to</a> <a href="/tre">tre</a> <a href="mailto:ola@x.no">fire</a></p>',
        'én to tre [fire](mailto:ola@x.no)',
      ],
      [
        'Google Docs, which writes looks as styles',
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Vanlig </span><span style="font-weight:700">fet</span><span style="font-style:italic"> kursiv</span></p></b>',
        'Vanlig **fet** *kursiv*',
      ],
      [
        'Word after the browser took its comments away',
        '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">·&nbsp;&nbsp;&nbsp;Punkt</p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">·&nbsp;&nbsp;&nbsp;Punkt to</p>',
        '- Punkt\n- Punkt to',
      ],
      [
        'lists that are only bullets in the text',
        '<p>· Punkt én</p><p>• <b>Punkt</b> to</p><p>§ 5 er ingen liste</p><p>– Ikke jeg heller</p>',
        '- Punkt én\n- **Punkt** to\n\n§ 5 er ingen liste\n\n– Ikke jeg heller',
      ],
      [
        'a table’s rows together, its headings as a bold line',
        '<table><thead><tr><th>Navn</th><th>Rolle</th><th>Tlf.</th></tr></thead><tbody><tr><td><p>Kari</p></td><td><p>leder</p><p><b>vara</b></p></td><td>&nbsp;</td></tr><tr><td>Ola</td><td></td><td>12 34</td></tr></tbody></table>',
        '**Navn – Rolle – Tlf.**\n\n- Kari – leder **vara**\n- Ola – – 12 34',
      ],
      [
        'what a table only lays out, as paragraphs',
        '<table><tr><td><p>Én</p><p>To</p></td></tr></table>',
        'Én\n\nTo',
      ],
      [
        'headings in a list as bold text',
        '<ul><li><h3>Tittel</h3><p>Tekst</p></li></ul>',
        '- **Tittel**\n\n  Tekst',
      ],
    ] as const;
    const kept = new Map<string, string | undefined>();
    for (const [what, html] of cases) {
      await page.evaluate(() => window.harness.setValue(''));
      await text.locator('p:only-child:has(br:only-child)').waitFor();
      await paste(text, html);
      kept.set(what, await written(page));
    }
    expect(Array.from(kept)).toEqual(cases.map(([what, , markdown]) => [what, markdown]));
    expect(complaints).toEqual([]);
  });

  test('as plain text is plain, whatever Markdown would make of it', async () => {
    const { page, text, complaints } = await openText();
    await paste(text, '', '# Ikke en overskrift, 2 * 3 * 4\r\n\r\n· Punkt');
    expect(await text.getByRole('heading').count()).toBe(0);
    expect(await text.getByRole('listitem').textContent()).toBe('Punkt');
    expect(await written(page)).toBe('\\# Ikke en overskrift, 2 \\* 3 \\* 4\n\n- Punkt');
    expect(complaints).toEqual([]);
  });

  test('from the editor itself is the same as what was copied', async () => {
    const { page, text, complaints } = await openText(everything);
    await text.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    expect(await written(page)).toBe('');
    await page.keyboard.press('Control+v');
    expect(await written(page)).toBe(everything);
    expect(complaints).toEqual([]);
  });
});
