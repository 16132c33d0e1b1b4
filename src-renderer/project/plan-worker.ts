import '../no-code-from-text.ts';
import { type PlanTask, PlanWork } from './plan-work.ts';

const work = new PlanWork();

self.addEventListener('message', ({ data }: MessageEvent<PlanTask>) => {
  const answer = work.do(data);
  if (answer) self.postMessage(answer);
});
