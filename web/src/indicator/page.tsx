export function IndicatorPage() {
  return <h1>指标</h1>;
}
