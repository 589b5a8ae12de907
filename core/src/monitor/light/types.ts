/** A composite (综合指数) of indicators or of other composites, by the light each of them shows. @source domain/monitoring.md 4 */
export interface Composite {
  code: string;
  name: string;
  /** `of`: an indicator's code, or `composite:` and another composite's code. */
  components: { of: string; weight: number }[];
  /** Cuts between the five lights in percent of the best score. */
  cutsPct: [number, number, number, number];
}
