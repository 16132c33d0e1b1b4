import { describe, expect, test } from 'vitest';
import { readLetterhead } from '../../../../src-main/documents/letterhead/letterhead.ts';
import { pageLook } from '../../../../src-main/documents/letterhead/page-look.ts';
import {
  madeLogo,
  madeTemplate,
  municipalStyles,
  type TemplateChanges,
} from '../../../fixtures/made-template.ts';

const logo = { bytes: new Uint8Array(madeLogo()), description: 'Verdal kommunes våpen' };

async function lookOf(changes: TemplateChanges | null, withLogo = false) {
  const template = changes && madeTemplate(changes);
  const letterhead = { municipality: 'Verdal', template, logo: withLogo ? logo : null };
  return pageLook(await readLetterhead(letterhead), 'Verdal');
}

describe('what a PDF and a preview take of a letterhead', () => {
  test('is a template’s picture with its words, footer with the page’s number, fonts, colours and margins', async () => {
    const look = await lookOf({});
    const address = expect.stringMatching(/^data:image\/png;base64,/);
    const picture = {
      kind: 'picture',
      address,
      description: 'Verdal kommune',
      width: 189,
      height: 57,
    };
    const line = { left: [picture], center: [], right: [] };
    const said = 'Verdal kommune, Johannes Bruns gate 2 – side ';
    const foot = [
      { left: [{ kind: 'text', text: said }, { kind: 'page' }], center: [], right: [] },
    ];
    expect(look).toEqual({
      head: [line],
      header: [line],
      footer: { first: foot, others: foot },
      types: {
        text: { font: 'Georgia', colour: '000000' },
        title: { font: 'Georgia', colour: '7A1F2B' },
        subtitle: { font: 'Georgia', colour: '595959' },
        'heading-1': { font: 'Georgia', colour: '7A1F2B' },
        'heading-2': { font: 'Georgia', colour: '7A1F2B' },
        'heading-3': { font: 'Georgia', colour: '7A1F2B' },
      },
      page: { width: 210, height: 297, top: 35, right: 20, bottom: 25, left: 30, header: 10 },
    });
  });

  test('is a logo with the municipality’s name where there is no template, and all else the document’s own', async () => {
    const { head, ...rest } = await lookOf(null, true);
    expect(head).toMatchObject([
      { left: [{ description: logo.description }, { kind: 'text', text: 'Verdal' }] },
    ]);
    expect(rest).toEqual({ header: [], footer: null, types: {}, page: null });
  });

  test('is the name alone where a template has no header', async () => {
    const { head } = await lookOf({ header: null });
    expect(head).toEqual([{ left: [{ kind: 'text', text: 'Verdal' }], center: [], right: [] }]);
  });

  test('names a picture that says nothing after the municipality', async () => {
    const { head } = await lookOf({ header: '' });
    expect(head).toMatchObject([{ left: [{ description: 'Verdal' }] }]);
  });

  test('parts a line at its tabs, shows a field’s result, and reads no text twice', async () => {
    const footer =
      '<w:r><w:t>Verdal</w:t><w:tab/></w:r><w:fldSimple w:instr=" DATE "><w:r><w:t>1. mai</w:t></w:r></w:fldSimple><w:r><w:tab/></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple>';
    const { footer: read } = await lookOf({ footer });
    expect(read?.others).toEqual([
      {
        left: [{ kind: 'text', text: 'Verdal' }],
        center: [{ kind: 'text', text: '1. mai' }],
        right: [{ kind: 'pages' }],
      },
    ]);
  });

  test.each([
    ['a colour too faint to read', 'w:val="7A1F2B"', 'w:val="CCCCCC"', { colour: null }],
    ['a font whose name isn’t one', 'Georgia', 'x;} body{', { font: null }],
  ])('leaves %s', async (_what, from, to, left) => {
    const styles = municipalStyles.map((style) => style.replaceAll(from, to));
    const { types } = await lookOf({ styles });
    expect(types['heading-1']).toMatchObject(left);
  });
});
