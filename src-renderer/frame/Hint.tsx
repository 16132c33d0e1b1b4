import Box from '@mui/material/Box';
import { lazy, type ReactElement, Suspense, type SyntheticEvent, useState } from 'react';

const HintBubble = lazy(async () => ({ default: (await import('./HintBubble.tsx')).HintBubble }));

interface HintProps {
  readonly text: string;
  readonly children: ReactElement;
}

/**
 * The name of a button that is a picture alone, on pointing and on focus. The bubble is fetched when the
 * first one is to be seen, and stands beside its button: around it, it would put another in its place.
 */
export function Hint({ text, children }: HintProps) {
  const [button, setButton] = useState<Element | null>(null);
  const [isShown, setShown] = useState(false);
  const show = ({ currentTarget }: SyntheticEvent) => {
    setButton(currentTarget.firstElementChild);
    setShown(true);
  };
  const hide = () => setShown(false);
  return (
    <Box
      component="span"
      sx={{ display: 'contents' }}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show(event)}
      onBlur={hide}
      onClick={hide}
    >
      {children}
      {button && (
        <Suspense>
          <HintBubble text={text} button={button} isShown={isShown} onHide={hide} />
        </Suspense>
      )}
    </Box>
  );
}
