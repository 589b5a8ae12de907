import { brief } from "./brief.ts";
import { close } from "./close.ts";
import type { Command } from "./command.ts";
import { figure } from "./figure.ts";
import { history, undo } from "./history.ts";
import { importFile } from "./import.ts";
import { openapi, prepare } from "./maintain.ts";
import { progress, reports } from "./reports.ts";
import { roster } from "./roster.ts";
import { serve } from "./serve.ts";
import { targets } from "./targets.ts";
import { warnings } from "./warnings.ts";

export const commands: Readonly<Record<string, Command>> = {
  serve,
  import: importFile,
  undo,
  history,
  roster,
  reports,
  progress,
  close,
  warnings,
  targets,
  figure,
  brief,
  prepare,
  openapi,
};
