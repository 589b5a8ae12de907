export function WarningPage() {
  return null;
}
