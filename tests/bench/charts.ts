import ElkConstructor, { type ElkNode } from 'elkjs';
import { heightOf, widthOf } from '../../src-domain/drawing/geometry.ts';
import { svgText } from '../../src-domain/drawing/svg-text.ts';
import type { ChartContent, ContentBox } from '../../src-domain/org-chart/chart-content.ts';
import { drawChart } from '../../src-domain/org-chart/draw-chart.ts';
import { layOutChart } from '../../src-domain/org-chart/lay-out.ts';
import { textMeasure } from '../../src-main/pictures/chart-typeface.ts';
import { madeChart } from '../fixtures/made-chart.ts';
import { inTurn, report } from './paired.ts';

const boxes = 300;
const charts = 20;
const ours = 'Planverk: text measured, laid out, drawn as SVG';
/** The slowest chart must keep it too. */
const limitInMilliseconds = 1000;
const bounds = [{ name: ours, milliseconds: limitInMilliseconds }];

/** Charts of 300 boxes, each round another, against ELK layered, which is given the boxes' sizes. */
export async function benchCharts(): Promise<void> {
  const elk = new ElkConstructor();
  for (const links of [0, 3, 6]) {
    const made = Array.from({ length: charts }, (_, seed) => madeChart({ boxes, links, seed }));
    const sizes = made.map(elkGraph);
    const measured = await inTurn(
      [
        {
          name: 'ELK layered, orthogonal: laid out',
          run: eachInTurn(sizes, (of) => elk.layout(of)),
        },
        { name: ours, run: eachInTurn(made, drawnText) },
      ],
      charts,
    );
    report(
      `${charts} organisation charts of ${boxes} boxes, ${links} cross links`,
      measured,
      bounds,
    );
    for (const { name, times } of measured) {
      const slowest = Math.max(...times);
      console.log(`  slowest, ${name}: ${slowest.toFixed(0)} ms`);
      if (name === ours && slowest >= limitInMilliseconds) process.exitCode = 1;
    }
  }
}

/** Takes another at every call, after the last the first. */
function eachInTurn<Each>(all: readonly Each[], work: (each: Each) => unknown): () => unknown {
  let turn = 0;
  return () => {
    const each = all[turn % all.length];
    turn += 1;
    return each === undefined ? undefined : work(each);
  };
}

/** A typeface that knows no text yet, as when a program has just been started. */
const drawnText = (content: ChartContent): string =>
  svgText(drawChart(layOutChart(content, textMeasure())), { name: content.name, description: '' });

/** The same boxes and lines for ELK. */
function elkGraph(content: ChartContent): ElkNode {
  const edges = [
    ...content.boxes.flatMap(branches),
    ...content.links.map(({ id, fromBoxId, toBoxId }) => ({
      id,
      sources: [fromBoxId],
      targets: [toBoxId],
    })),
  ];
  return {
    id: 'chart',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'ORTHOGONAL',
    },
    children: layOutChart(content, textMeasure()).boxes.map(({ content: box, frame }) => ({
      id: box.id,
      width: widthOf(frame),
      height: heightOf(frame),
    })),
    edges,
  };
}

const branches = (box: ContentBox): NonNullable<ElkNode['edges']> =>
  box.boxes.flatMap((each) => [
    { id: `to-${each.id}`, sources: [box.id], targets: [each.id] },
    ...branches(each),
  ]);
