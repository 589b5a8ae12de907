import type { Indicator, Region } from "@diaodu/core/catalogue";

/** As JSON carries it: codes and months are plain numbers. */
export interface Place extends Omit<Region, "code" | "parent" | "aliases"> {
  code: number;
  parent: number | null;
  aliases: string[];
}

/** What the shell needs to know: places, months and indicators for which there are figures. */
export interface CatalogueAnswer {
  /** Where a fresh page opens. */
  home: number | null;
  regions: Place[];
  /** Months with figures for the asked region, oldest first. */
  months: number[];
  indicators: Indicator[];
}

interface Get<Query, Answer> {
  parameters: { query?: Query };
  responses: { 200: { content: { "application/json": Answer } }; 400: { content: { "application/json": unknown } } };
}
export interface paths {
  "/api/catalogue": { get: Get<{ region?: number }, CatalogueAnswer> };
  "/api/templates": { get: Get<never, { templates: { name: string; title: string }[] }> };
}
