import { useTheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { ChartSetting } from '../../src-domain/diagrams/chart-setting.ts';
import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import { diagramChart } from '../../src-domain/diagrams/diagram-chart.ts';
import { useLanguage } from '../language.ts';
import { Chart } from './chart-library.ts';
import { useDiagramPaper } from './diagram-paper.ts';

interface DiagramCanvasProps {
  readonly diagram: Diagram;
  readonly size: 'small' | 'normal';
}

/** What a diagram draws, as large as what it stands in. It says nothing to those who can't see it. */
export function DiagramCanvas({ diagram, size }: DiagramCanvasProps) {
  const { language } = useLanguage();
  const paper = useDiagramPaper();
  const { fontFamily = 'sans-serif' } = useTheme().typography;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const wanted: ChartSetting = { language, paper, fontFamily, size };
    const chart = new Chart(canvas.current, diagramChart(diagram, wanted));
    return () => chart.destroy();
  }, [diagram, language, paper, fontFamily, size]);
  return <canvas ref={canvas} />;
}
