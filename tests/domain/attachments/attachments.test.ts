import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { attachmentChange, attachmentsOf } from '../../../src-domain/attachments/attachments.ts';
import { storedSizes } from '../../../src-domain/attachments/stored-sizes.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const subproject = idOf(1);
const hash = (digit: string) => digit.repeat(64);
const content = { hash: hash('a'), sizeInBytes: 10, mediaType: 'application/pdf' };

const plan = planFrom({
  subproject: [{ id: subproject, letter: 'A', name: 'Kurs' }],
  attachment: [
    { id: idOf(2), name: 'Kart.pdf', subprojectId: subproject, ...content },
    { id: idOf(3), name: 'Avtale.pdf', ...content },
    { id: idOf(4), name: 'Brev.pdf', ...content, hash: hash('b'), sizeInBytes: 5 },
  ],
});

const names = (of: typeof plan, owner = {}) => attachmentsOf(of, owner).map(({ name }) => name);

test('The attachments of an owner are its own, and those of the project belong to nothing else', () => {
  expect(names(plan, { subprojectId: subproject })).toEqual(['Kart.pdf']);
  expect(names(plan)).toEqual(['Avtale.pdf', 'Brev.pdf']);
});

test('A new attachment stands after its owner’s others', () => {
  const order = { owner: {}, fileName: 'Notat.pdf' };
  const change = attachmentChange(plan, order, { ...content, id: idOf(9) });
  const applied = applyChanges(plan, [change]);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  expect(names(applied.plan)).toEqual(['Avtale.pdf', 'Brev.pdf', 'Notat.pdf']);
});

test('What is stored once counts once', () => {
  expect(storedSizes(plan)).toEqual({
    attachmentsInBytes: 15,
    versionsInBytes: 0,
    issuedInBytes: 0,
  });
});
