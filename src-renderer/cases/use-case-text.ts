import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { type Change, updateOf } from '../../src-domain/change.ts';
import type { CasePart } from '../../src-domain/entities/decisions.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { insertion } from '../../src-domain/row-changes/insertion.ts';
import { useLanguage } from '../language.ts';
import { useChange, useOpenedProject } from '../project/open-project.ts';

type Written = Partial<Pick<Row<'caseText'>, 'body' | 'exemptUnder'>>;

/** Writes one part of a case. A part gets its row with the first thing that is written; the proposal is the case's own. */
export function useCaseText(decision: Row<'decision'>, part: CasePart) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = (written: Written): void => {
    const changes = textChanges(store.plan, decision.id, part, written);
    if (changes.length === 0) return;
    const label = translate('cases:wrote-text', { part: translate(`caseDocument:part-${part}`) });
    setRefusal(change(label, changes));
  };
  return { save, refusal };
}

function textChanges(
  plan: Plan,
  decisionId: string,
  part: CasePart,
  written: Written,
): readonly Change[] {
  const decision = findRow(plan, 'decision', decisionId);
  // What was typed in a case that is gone has nowhere to go.
  if (!decision) return [];
  if (part === 'proposal') {
    const fields = {
      proposal: written.body ?? decision.proposal,
      proposalExemptUnder: written.exemptUnder ?? decision.proposalExemptUnder,
    };
    const isSame =
      fields.proposal === decision.proposal &&
      fields.proposalExemptUnder === decision.proposalExemptUnder;
    return isSame ? [] : [updateOf('decision', decision, fields)];
  }
  const row = plan.rows.caseText.find(
    (text) => text.decisionId === decisionId && text.part === part,
  );
  if (!row) {
    const isEmpty = Object.values(written).every((text) => text === '');
    return isEmpty ? [] : [insertion('caseText', { id: uuidv7(), decisionId, part, ...written })];
  }
  const isSame = Object.entries(written).every(
    ([field, text]) => row[field as keyof Written] === text,
  );
  return isSame ? [] : [updateOf('caseText', row, written)];
}
