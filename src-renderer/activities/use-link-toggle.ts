import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { linkedGoal, linksOf, toggledLink } from '../../src-domain/activity-goals.ts';
import type { MarkedGoal } from '../../src-domain/marked-goals.ts';
import { linkLabel, unlinkLabel } from '../../src-domain/messages/labels.ts';
import { findRow } from '../../src-domain/plan.ts';
import { useLanguage } from '../language.ts';
import { useChange, useOpenedProject } from '../project/open-project.ts';

interface LinkToggle {
  /** Links an activity to a goal, or parts them. */
  readonly toggle: (activityId: string, goal: MarkedGoal) => void;
  readonly refusal: string | null;
  readonly forgetRefusal: () => void;
  /** What was done, for who can't see the sums. */
  readonly said: string;
}

export function useLinkToggle(): LinkToggle {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const toggle: LinkToggle['toggle'] = (activityId, goal) => {
    const before = store.plan;
    const isLinked = linksOf(before, activityId).some((link) => linkedGoal(link).id === goal.id);
    const labelOf = isLinked ? unlinkLabel : linkLabel;
    const label = labelOf(before, { entity: 'activity', id: activityId }, goal, translate);
    const refused = change(label, toggledLink(before, activityId, goal, newId));
    setRefusal(refused);
    if (refused !== null) return;
    const { text } = findRow(before, 'activity', activityId) ?? { text: '' };
    const activity = text || translate('activitiesPage:unnamed-activity');
    const count = linksOf(store.plan, activityId).length;
    const key = isLinked ? 'activitiesPage:unlinked-now' : 'activitiesPage:linked-now';
    setSaid(translate(key, { activity, count }));
  };
  return { toggle, refusal, forgetRefusal: () => setRefusal(null), said };
}
