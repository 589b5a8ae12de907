export function WarningsPage() {
  return null;
}
