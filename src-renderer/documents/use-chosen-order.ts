import { useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type DocumentName, documentNames } from '../../src-domain/document/document-names.ts';
import { type DocumentOrder, usualOrder } from '../../src-domain/document/document-order.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { readDocumentAddress, readDocumentSelection } from '../frame/addresses.ts';
import { readSelection } from '../milestones/item-filter-address.ts';
import { useProject } from '../project/open-project.ts';

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
  const writtenIn = useProject(({ plan }) => projectOf(plan).language);
  const [chosen, setChosen] = useState(() => {
    const left = remembered.get(project) ?? { document: documentNames[0], orders: {} };
    const asked = readDocumentAddress(path);
    if (asked === null) return left;
    const found = withSelection({ ...left, document: asked }, path, writtenIn);
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
    change: (next) =>
      keep({ document: next.document, orders: { ...chosen.orders, [next.document]: next } }),
  };
}

/** Whoever comes from the milestone plan or from a report gets a document of what they saw there. */
function withSelection(chosen: Chosen, path: string, language: DocumentOrder['language']): Chosen {
  const selection = readDocumentSelection(path);
  if (selection === '') return chosen;
  const { document, orders } = chosen;
  const order = orders[document] ?? usualOrder(document, language);
  if ('reportId' in order) {
    return { ...chosen, orders: { ...orders, [document]: { ...order, reportId: selection } } };
  }
  if (order.document === 'saksframlegg') {
    return { ...chosen, orders: { ...orders, saksframlegg: { ...order, decisionId: selection } } };
  }
  if (order.document !== 'milepelplan') return chosen;
  const choices = { ...order.choices, ...readSelection(selection) };
  return { ...chosen, orders: { ...orders, milepelplan: { ...order, choices } } };
}
