/** Numbers that look random and are the same on every machine for the same key. */
export interface Random {
  /** 0 ≤ x < 1 */
  unit(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** FNV-1a over the key's text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** mulberry32: 32 bits of state are enough, as every enterprise and purpose has a generator of its own. */
export function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Mean 0, standard deviation 1 (Box-Muller); 1 - draw() is never 0. */
export const normal = (draw: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

/** @param key what the numbers are for: a change in one place leaves those of all others as they were */
export function randomFor(...key: (string | number)[]): Random {
  const unit = mulberry(hash(key.join("/")));
  const between = (low: number, high: number) => low + (high - low) * unit();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    unit,
    normal: () => normal(unit),
    between,
    whole,
    chance: (probability) => unit() < probability,
    pick: (list) => {
      const found = list[whole(0, list.length - 1)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
  };
}
