import { caseContent, municipalityOf } from '../../src-domain/cases/case-content.ts';
import { chosenCase } from '../../src-domain/cases/treatments.ts';
import type { Block, DocumentValue } from '../../src-domain/document/blocks.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';
import type { Writing } from './prosjektplan/writing.ts';
import { placeName } from './prosjektplan/writing.ts';
import { paragraph, textRuns } from './runs.ts';
import { headBlocks, titleOf } from './saksframlegg/head.ts';
import { partBlocks } from './saksframlegg/parts.ts';

/** A case as its municipality's paper: what it is about, the proposed decision, and what stands behind it. */
export function saksframlegg(
  plan: Plan,
  options: PlanDocumentOptions,
  { document, decisionId, copy }: DocumentOrder & { readonly document: 'saksframlegg' },
): DocumentValue {
  const writing = writingOf(plan, options);
  const { label } = writing;
  const kind = label(`documents:${document}`);
  const decision = chosenCase(plan, decisionId);
  if (!decision) {
    return planDocument(writing, kind, [
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'title', runs: textRuns(kind) },
          paragraph(textRuns(label('caseDocument:no-case'))),
        ],
      },
    ]);
  }
  const paper = paperName(writing, decision);
  const blocks: readonly Block[] = [
    { kind: 'subtitle', runs: textRuns(paper) },
    ...headBlocks(writing, decision),
    ...caseContent(plan, decision).flatMap((content) =>
      partBlocks(writing, decision, content, copy === 'whole'),
    ),
  ];
  const title = `${kind} – ${titleOf(writing, decision)}`;
  const made = planDocument(writing, kind, [{ orientation: 'portrait', blocks }]);
  return {
    ...made,
    title,
    subject: projectOf(plan).name,
    footer: `${paper}: ${titleOf(writing, decision)}`,
  };
}

/** 'Levanger kommune – Sakspapir'. */
function paperName({ plan, label }: Writing, decision: Row<'decision'>): string {
  const municipality = municipalityOf(plan, decision);
  const name = municipality ? placeName(municipality).trim() : '';
  if (!municipality || name === '') return label('caseDocument:case-paper-alone');
  const isMunicipality = municipality.kind === 'municipality';
  return label('caseDocument:case-paper', {
    municipality: isMunicipality ? label('caseDocument:municipality', { name }) : municipality.name,
  });
}
