import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLanguage } from '../language.ts';

const shownAtOnce = 100;

/** How many of a long list are shown, and more of them. */
export function useShownCount(all: number) {
  const [most, setMost] = useState(shownAtOnce);
  return { count: Math.min(all, most), showMore: () => setMost(most + 5 * shownAtOnce) };
}

interface MoreButtonProps {
  /** How many aren't shown. */
  readonly left: number;
  readonly onMore: () => void;
}

export function MoreButton({ left, onMore }: MoreButtonProps) {
  const { translate } = useLanguage();
  if (left === 0) return null;
  return (
    <Button size="small" onClick={onMore} sx={{ mt: 1 }}>
      {translate('versions:more-differences', { count: Math.min(left, 5 * shownAtOnce) })}
    </Button>
  );
}
