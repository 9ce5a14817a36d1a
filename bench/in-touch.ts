// The in-touch model (K2) with scale 1 and with the scale learned from each owner's own past: ranking, Brier score and calibration.
// `node bench/in-touch.ts [folder]`; the folder holds correspondences as JSON: { task, H, unit, egos: [{ id, alters, cuts }] }, where an
// alter is a list of contact days [day, ...] and a cut a day at which the next H days are asked. Without a folder: owners who are made up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTouch } from '@kennis/domain';
import { type Ego, scaleAt } from './in-touch-ego.ts';
import { madeUpTask } from './in-touch-made-up.ts';
import { areaUnderCurve, brierOf, calibrationError } from './in-touch-measures.ts';
import { median } from './median.ts';

interface Task {
  readonly task: string;
  readonly H: number;
  readonly unit: number;
  readonly egos: readonly Ego[];
}

interface Scored {
  readonly labels: number[];
  readonly scores: number[];
  readonly areas: number[];
  readonly scales: number[];
}

const [folder] = process.argv.slice(2);
for (const task of folder === undefined ? [madeUpTask()] : tasksIn(folder)) print(task);

function tasksIn(path: string): readonly Task[] {
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as Task);
}

function print(task: Task): void {
  console.log(`${task.task}, H ${task.H}: ${task.egos.length} owners`);
  const total = { fixed: nothing(), learned: nothing() };
  const took: number[] = [];
  let fell = 0;
  for (const ego of task.egos) {
    const fixed = score(ego, task, () => 1);
    const learned = score(ego, task, (now) => {
      const started = performance.now();
      const scale = scaleAt(ego, now, task.H);
      took.push(performance.now() - started);
      return scale;
    });
    const [before, after] = [calibrationError(fixed), calibrationError(learned)];
    if (after < before) fell++;
    const mean = learned.scales.reduce((sum, each) => sum + each, 0) / learned.scales.length;
    console.log(
      `  ${String(ego.id).padEnd(28)} ECE ${before.toFixed(4)} -> ${after.toFixed(4)}  scale ${mean.toFixed(2)}  egoAUC ${same(fixed, learned)}`,
    );
    gather(total.fixed, fixed);
    gather(total.learned, learned);
  }
  for (const [name, all] of Object.entries(total)) {
    console.log(
      `  ${name.padEnd(8)} egoAUC ${mean(all.areas).toFixed(4)}  Brier ${brierOf(all).toFixed(4)}  ECE ${calibrationError(all).toFixed(4)}`,
    );
  }
  console.log(`  ECE falls for ${fell} of ${task.egos.length} (bar: total falls, ranking stays)`);
  console.log(`  learning one scale: ${median(took).toFixed(1)} ms`);
}

function score({ alters, cuts }: Ego, { H, unit }: Task, scaleOn: (now: number) => number): Scored {
  const all = nothing();
  for (const now of cuts) {
    const scale = scaleOn(now);
    all.scales.push(scale);
    const labels: number[] = [];
    const scores: number[] = [];
    for (const days of alters) {
      const past = days.findIndex(([day]) => day > now);
      const contactDays = past < 0 ? days.length : past;
      const last = days[contactDays - 1]?.[0];
      if (last === undefined) continue;
      const next = days[contactDays]?.[0];
      labels.push(next !== undefined && next <= now + H ? 1 : 0);
      const daysSinceLast = Math.max(now - last, unit / 2);
      scores.push(inTouch({ contactDays, daysSinceLast, horizonDays: H, scale }));
    }
    all.labels.push(...labels);
    all.scores.push(...scores);
    const area = areaUnderCurve(labels, scores);
    if (area !== null) all.areas.push(area);
  }
  return all;
}

function same(fixed: Scored, learned: Scored): string {
  const [before, after] = [mean(fixed.areas), mean(learned.areas)];
  return Math.abs(before - after) < 1e-9 ? `${after.toFixed(4)}, unchanged` : `${before} -> ${after}`;
}

function nothing(): Scored {
  return { labels: [], scores: [], areas: [], scales: [] };
}

function gather(to: Scored, from: Scored): void {
  for (const list of ['labels', 'scores', 'areas', 'scales'] as const) {
    for (const each of from[list]) to[list].push(each);
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
