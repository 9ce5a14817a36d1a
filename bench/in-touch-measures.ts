interface Scored {
  readonly labels: readonly number[];
  readonly scores: readonly number[];
}

/** The chance that somebody who came scores above somebody who did not; null where all did the same. */
export function areaUnderCurve(labels: readonly number[], scores: readonly number[]): number | null {
  const came = scores.filter((_, at) => labels[at] === 1).sort((a, b) => a - b);
  const stayed = scores.filter((_, at) => labels[at] === 0).sort((a, b) => a - b);
  if (came.length === 0 || stayed.length === 0) return null;
  let below = 0;
  let equal = 0;
  let sum = 0;
  for (const score of came) {
    while (below < stayed.length && (stayed[below] ?? 0) < score) below++;
    equal = below;
    while (equal < stayed.length && stayed[equal] === score) equal++;
    sum += below + (equal - below) / 2;
  }
  return sum / (came.length * stayed.length);
}

/** The mean squared distance between chance and outcome. */
export function brierOf({ labels, scores }: Scored): number {
  return labels.reduce((sum, label, at) => sum + ((scores[at] ?? 0) - label) ** 2, 0) / labels.length;
}

/** Expected calibration error over ten bins: how far what was said lies from what happened. */
export function calibrationError({ labels, scores }: Scored): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, happened: 0 }));
  labels.forEach((label, at) => {
    const bin = bins[Math.min(9, Math.floor((scores[at] ?? 0) * 10))];
    if (!bin) return;
    bin.said += scores[at] ?? 0;
    bin.happened += label;
  });
  return bins.reduce((sum, { said, happened }) => sum + Math.abs(said - happened), 0) / labels.length;
}
