export function CutsPage() {
  return null;
}
