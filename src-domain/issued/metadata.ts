import { cleanText } from '../clean-text.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, type Plan, projectOf } from '../plan.ts';

/**
 * What an archive needs to know of a document that was sent, as plain data. What isn't known is null; texts
 * are one line each, without what XML can't hold.
 */
export interface IssuedMetadata {
  readonly format: 'planverk-issued/1';
  readonly title: string;
  /** The document's kind by name: 'prosjektplan'. */
  readonly documentType: string;
  readonly project: string;
  readonly caseNumber: string | null;
  readonly archiveReference: string | null;
  readonly caseWorker: string | null;
  readonly body: string | null;
  readonly meetingDate: string | null;
  readonly version: { readonly label: string; readonly sha256: string } | null;
  readonly file: {
    readonly name: string;
    readonly mediaType: string;
    readonly sizeInBytes: number;
    readonly sha256: string;
  };
  readonly recipient: string;
  readonly language: 'nb' | 'nn';
  readonly copy: Row<'issuedDocument'>['copy'];
  readonly issuedAt: string | null;
  readonly issuedBy: string | null;
  readonly exemptUnder: string | null;
  /** What a reader would stumble on and was let through. */
  readonly accepted: { readonly findings: number; readonly because: string } | null;
}

/** The metadata of a document as it is sent, with names as they are then. */
export function issuedMetadata(
  plan: Plan,
  issued: Omit<Row<'issuedDocument'>, 'metadataHash'>,
): IssuedMetadata {
  const version = findRow(plan, 'version', issued.versionId);
  const decision = findRow(plan, 'decision', issued.decisionId);
  const nameOf = (personId: string | null) => written(findRow(plan, 'person', personId)?.name);
  return {
    format: 'planverk-issued/1',
    title: line(issued.title),
    documentType: line(issued.kind),
    project: line(projectOf(plan).name),
    caseNumber: written(decision?.caseNumber),
    archiveReference: written(decision?.archiveReference),
    caseWorker: nameOf(decision?.caseWorkerId ?? null),
    body: written(findRow(plan, 'body', decision?.bodyId ?? null)?.name),
    meetingDate: decision?.meetingDate ?? null,
    version: version ? { label: line(version.label), sha256: version.hash } : null,
    file: {
      name: line(issued.name),
      mediaType: line(issued.mediaType),
      sizeInBytes: issued.sizeInBytes,
      sha256: issued.hash,
    },
    recipient: line(issued.recipient),
    language: issued.language,
    copy: issued.copy,
    issuedAt: issued.issuedAt,
    issuedBy: nameOf(issued.issuedById),
    exemptUnder: written(issued.exemptUnder),
    accepted:
      issued.acceptedFindings > 0
        ? { findings: issued.acceptedFindings, because: line(issued.acceptedBecause) }
        : null,
  };
}

/** The metadata as the project keeps it and other programs read it. */
export const metadataJson = (metadata: IssuedMetadata): string =>
  `${JSON.stringify(metadata, null, 2)}\n`;

const line = (text: string): string => cleanText(text).text.trim();

const written = (text: string | null | undefined): string | null => line(text ?? '') || null;
