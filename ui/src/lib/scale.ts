// The drawn scale of a number line: wide enough for interval and results, with air around them.

export interface Scale {
  from: number;
  to: number;
}

/** Returns the ends of the scale; it begins at zero where nothing lies below and zero is near. */
export function numberLine(value: number, low: number | null, high: number | null, previous: readonly number[]): Scale {
  const marks = [value, ...previous, ...(low === null ? [] : [low]), ...(high === null ? [] : [high])];
  const width = low !== null && high !== null ? high - low : Math.abs(high ?? low ?? value);
  let from = Math.min(...marks, low === null ? Infinity : low - width / 2);
  let to = Math.max(...marks, high === null ? -Infinity : high + width / 2);
  if (low === null && Math.min(...marks) >= 0) from = 0;
  if (high === null && low !== null) to = Math.max(to, low + width);
  if (from === to) [from, to] = from === 0 ? [-1, 1] : [from - Math.abs(from) / 2, to + Math.abs(to) / 2];
  const air = (to - from) * 0.06;
  const floor = Math.min(...marks) >= 0 ? 0 : -Infinity;
  return { from: Math.max(from - air, floor), to: to + air };
}
