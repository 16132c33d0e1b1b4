import { useColorScheme } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DiagramPaper } from '../../src-domain/diagrams/diagram-look.ts';

/** What a diagram on the page is drawn on: on real paper, light. */
export function useDiagramPaper(): DiagramPaper {
  const { colorScheme } = useColorScheme();
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture of the page as soon as it has told that it will.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return colorScheme === 'dark' && !isPrinting ? 'dark' : 'light';
}
