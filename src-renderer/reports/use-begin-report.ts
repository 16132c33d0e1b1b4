import { v7 as newId } from 'uuid';
import { reportName } from '../../src-domain/messages/report-name.ts';
import { beginReport, type ReportOrder } from '../../src-domain/reports/report-draft.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { useChange, useOpenedProject, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { reportAddress } from './reports-parts.ts';

/**
 * Begins a report and opens it, or the draft that its series has already. Gives why that was refused, in words;
 * null where it is open.
 */
export function useBeginReport(): (order: ReportOrder) => string | null {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const change = useChange();
  const today = useToday();
  const goTo = useGoTo();
  return (order) => {
    const beginning = beginReport(store.plan, order, today, newId);
    if (beginning.kind === 'begun-already') {
      goTo(reportAddress(project, beginning.draft.id));
      return null;
    }
    const report = reportName(store.plan, order, translate);
    const refused = change(translate('reportsPage:label-began', { report }), beginning.changes);
    if (refused === null) goTo(reportAddress(project, beginning.id));
    return refused;
  };
}
