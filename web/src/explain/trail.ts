/**
 * The way from the figure first opened to the one shown now. Opening an input walks on; coming back to a figure that
 * was passed on the way (by the button or by the browser's own back) cuts the way short there.
 * @example walk(["a", "b"], "c") // ["a", "b", "c"]
 * @example walk(["a", "b", "c"], "a") // ["a"]
 */
export function walk(trail: readonly string[], address: string): readonly string[] {
  const passed = trail.indexOf(address);
  return passed === -1 ? [...trail, address] : trail.slice(0, passed + 1);
}
