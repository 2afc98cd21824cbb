/**
 * The least that ranking the hours of a range can be: for each hour and each seat one addition, one remainder and the
 * comparisons of a burden, summed up, the best kept. No calendar, no constraints, nothing told of it. Milliseconds of one run.
 */
export const slotArithmetic = (days: number, seats: number): number => {
  const offsets = Int32Array.from({ length: seats }, (_, seat) => ((seat * 37) % 24) * 60);
  const runs = 200;
  let kept = 0;
  const started = performance.now();
  for (let run = 0; run < runs; run += 1) kept += bestOf(days * 24, offsets, run);
  const took = (performance.now() - started) / runs;
  // Whoever does not look at the result need not reckon it.
  if (kept < 0) throw new Error('a burden is below zero');
  return took;
};

const weightOf = (start: number, end: number): number => {
  if (start < 360 || end > 1440) return 10;
  if (start >= 480 && end <= 1080) return 0;
  return end <= 1320 ? 1 : 4;
};

const bestOf = (hours: number, offsets: Int32Array, from: number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let hour = 0; hour < hours; hour += 1) {
    let sum = 0;
    for (const offset of offsets) {
      const start = ((hour + from) * 60 + offset) % 1440;
      sum += weightOf(start, start + 120);
    }
    best = Math.min(best, sum);
  }
  return best;
};
