import ExpandMore from '@mui/icons-material/ExpandMore';

interface FoldButtonProps {
  readonly row: string;
  readonly indent: number;
  readonly fold: 'folded' | 'unfolded' | null;
}

/** For the mouse; from the keyboard the arrows fold, and the row itself tells whether it is folded. */
export function FoldButton({ row, indent, fold }: FoldButtonProps) {
  return (
    <span
      aria-hidden
      className={fold === 'folded' ? 'grid-fold folded' : 'grid-fold'}
      data-fold={fold ? row : undefined}
      style={{ width: indent + 20, cursor: fold ? 'pointer' : 'default' }}
    >
      {fold && <ExpandMore />}
    </span>
  );
}
