import { useState } from 'react';

const keyOf = (project: string) => `planverk:first-steps-dismissed:${project}`;

/** Whether somebody has put the first steps of a project away on this machine, and how to. */
export function useDismissal(project: string): readonly [boolean, () => void] {
  const [isDismissed, setDismissed] = useState(() => localStorage.getItem(keyOf(project)) !== null);
  const dismiss = () => {
    localStorage.setItem(keyOf(project), 'yes');
    setDismissed(true);
  };
  return [isDismissed, dismiss];
}
