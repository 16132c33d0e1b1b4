import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useLanguage } from '../language.ts';
import { type PlanView, planViews } from './item-filter-address.ts';

interface ViewTabsProps {
  readonly id: string;
  readonly view: PlanView;
  readonly onChange: (view: PlanView) => void;
}

/** The choice of views. Each has the id `${id}-${view}` and shows what has the id `${id}-view`. */
export function ViewTabs({ id, view, onChange }: ViewTabsProps) {
  const { translate } = useLanguage();
  return (
    <Tabs
      value={view}
      aria-label={translate('milestoneViews:views')}
      sx={{ minHeight: 38, mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
    >
      {planViews.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`${id}-${name}`}
          aria-controls={`${id}-view`}
          label={translate(`milestoneViews:view-${name}`)}
          onClick={() => onChange(name)}
          sx={{ minHeight: 38, py: 0.5 }}
        />
      ))}
    </Tabs>
  );
}
