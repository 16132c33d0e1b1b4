import { cpus } from 'node:os';
import { benchCharts } from './charts.ts';
import { benchDocuments } from './documents.ts';
import { benchMerge } from './merge.ts';
import { benchPages } from './pages.ts';
import { benchProjectFile } from './project-file.ts';
import { benchReports } from './reports.ts';

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
console.log(
  'Medians and quartiles; ratios are to the first line of each comparison, taken round by round.',
);
await benchDocuments();
await benchReports();
await benchProjectFile();
await benchMerge();
await benchCharts();
await benchPages();
