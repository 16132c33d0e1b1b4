import Button from '@mui/material/Button';
import { useLanguage } from '../language.ts';

/** What stands where everything would that the filter leaves out. */
export function NothingPasses({ onClear }: { readonly onClear: () => void }) {
  const { translate } = useLanguage();
  return (
    <>
      {translate('milestoneViews:nothing-passes')}{' '}
      <Button size="small" onClick={onClear}>
        {translate('milestoneViews:clear')}
      </Button>
    </>
  );
}
