/** The page's colours and type as values, for drawings that cannot read style variables. */
export interface Ink {
  paper: string;
  ink: string;
  soft: string;
  faint: string;
  hairline: string;
  accent: string;
  rise: string;
  fall: string;
  font: string;
  serif: string;
}

/** Reads them from tokens.css, so that a drawing never differs from the page around it. */
export function pageInk(): Ink {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token("paper"),
    ink: token("ink"),
    soft: token("ink-soft"),
    faint: token("ink-faint"),
    hairline: token("hairline"),
    accent: token("accent"),
    rise: token("rise"),
    fall: token("fall"),
    font: token("sans"),
    serif: token("serif"),
  };
}
