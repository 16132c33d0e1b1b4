import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../language.ts';

interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  /** How many stand there at first. */
  readonly first: number;
  readonly keyOf: (item: Item) => string;
  /** What a line shows; it begins with a link. */
  readonly children: (item: Item) => ReactNode;
  readonly label?: string;
}

const moreAtATime = 20;

/** A list of which the first lines are shown, and more on request: thousands would hold up the page. */
export function GrowingList<Item>(props: GrowingListProps<Item>) {
  const { items, first, keyOf, children, label } = props;
  const { translate } = useLanguage();
  const [count, setCount] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const grownFrom = useRef<number | null>(null);
  const more = Math.min(moreAtATime, items.length - count);
  // The button may be gone now; reading goes on with the first line that came.
  useLayoutEffect(() => {
    if (grownFrom.current === null || count === first) return;
    list.current?.children[grownFrom.current]?.querySelector('a')?.focus();
    grownFrom.current = null;
  }, [count, first]);
  return (
    <>
      <Box component="ul" ref={list} aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </Box>
      {more > 0 && (
        <Button
          size="small"
          onClick={() => {
            grownFrom.current = count;
            setCount(count + more);
          }}
          sx={{ mt: 0.5, ml: -0.5 }}
        >
          {translate(more < items.length - count ? 'overview:show-more' : 'overview:show-rest', {
            count: more,
            left: items.length - count,
          })}
        </Button>
      )}
    </>
  );
}
