/** Being built. */
export function DragPage() {
  return null;
}
