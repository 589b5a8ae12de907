import { addressErrors } from "@diaodu/core/address";
import { collectErrors, reportErrors, rosterErrors } from "@diaodu/core/collect";
import type { ErrorEntry } from "@diaodu/core/errors";
import { monitorErrors } from "@diaodu/core/monitor";
import { targetErrors } from "@diaodu/core/targets";
import { closeErrors } from "../close/index.ts";
import { documentsErrors } from "../documents/index.ts";
import { figureErrors } from "../figures/errors.ts";
import { httpErrors } from "../http/index.ts";

/** Every refusal there is, by domain; `docs/errors.md` is held to it. */
export const errorCatalogues: Readonly<Record<string, Readonly<Record<string, ErrorEntry>>>> = {
  http: httpErrors,
  address: addressErrors,
  collect: collectErrors,
  roster: rosterErrors,
  report: reportErrors,
  close: closeErrors,
  figures: figureErrors,
  targets: targetErrors,
  monitor: monitorErrors,
  documents: documentsErrors,
};
