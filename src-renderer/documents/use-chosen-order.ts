import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type DocumentName, documentNames } from '../../src-domain/document/document-names.ts';
import { type DocumentOrder, usualOrder } from '../../src-domain/document/document-order.ts';
import { recipientLanguage } from '../../src-domain/document/recipient-language.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { readDocumentAddress, readDocumentSelection } from '../frame/addresses.ts';
import { readSelection } from '../milestones/item-filter-address.ts';
import { usePlan, useProject } from '../project/open-project.ts';

/** What is chosen for a project's documents: one of them is shown, and the others keep what was chosen. */
interface Chosen {
  readonly document: DocumentName;
  readonly orders: Partial<Record<DocumentName, DocumentOrder>>;
}

/** As long as the program runs, by project: whoever comes back finds what they left. */
const remembered = new Map<string, Chosen>();

export interface ChosenOrder {
  readonly order: DocumentOrder;
  readonly choose: (document: DocumentName) => void;
  readonly change: (order: DocumentOrder) => void;
}

/** The document that is chosen with all that is chosen for it: by the address first, else as it was left. */
export function useChosenOrder(): ChosenOrder {
  const [path] = useHashLocation();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const writtenIn = projectOf(plan).language;
  const [chosen, setChosen] = useState(() => {
    const left = remembered.get(project) ?? { document: documentNames[0], orders: {} };
    const asked = readDocumentAddress(path);
    if (asked === null) return left;
    const found = withSelection({ ...left, document: asked }, path, plan);
    remembered.set(project, found);
    return found;
  });
  const keep = (next: Chosen) => {
    remembered.set(project, next);
    setChosen(next);
  };
  const order = chosen.orders[chosen.document] ?? usualOrder(chosen.document, writtenIn);
  return {
    order,
    choose: (document) => {
      const { language } = order;
      const next = { ...(chosen.orders[document] ?? usualOrder(document, language)), language };
      keep({ document, orders: { ...chosen.orders, [order.document]: order, [document]: next } });
    },
    change: (wanted) => {
      const next = isForAnother(order, wanted)
        ? { ...wanted, language: recipientLanguage(plan, wanted) }
        : wanted;
      keep({ document: next.document, orders: { ...chosen.orders, [next.document]: next } });
    },
  };
}

/** Whether another municipality is to read it, which may write otherwise. */
const isForAnother = (before: DocumentOrder, next: DocumentOrder): boolean =>
  before.organisationId !== next.organisationId ||
  ('decisionId' in before && 'decisionId' in next && before.decisionId !== next.decisionId);

/** Whoever comes from the milestone plan, a report or a case gets a document of what they saw there. */
function withSelection(chosen: Chosen, path: string, plan: Plan): Chosen {
  const selection = readDocumentSelection(path);
  if (selection === '') return chosen;
  const { document, orders } = chosen;
  const order = orders[document] ?? usualOrder(document, projectOf(plan).language);
  if ('reportId' in order) {
    return { ...chosen, orders: { ...orders, [document]: { ...order, reportId: selection } } };
  }
  if (order.document === 'saksframlegg') {
    const ofCase = { ...order, decisionId: selection };
    const saksframlegg = { ...ofCase, language: recipientLanguage(plan, ofCase) };
    return { ...chosen, orders: { ...orders, saksframlegg } };
  }
  if (order.document !== 'milepelplan') return chosen;
  const choices = { ...order.choices, ...readSelection(selection) };
  return { ...chosen, orders: { ...orders, milepelplan: { ...order, choices } } };
}
