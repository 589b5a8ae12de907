import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import { readDragChoices, readHaltedChoices } from "../close/choices.ts";
import { readChoices as readIndicatorChoices } from "../indicator/choices.ts";
import { readSeriesChoices, readWallChoices } from "../monitor/choices.ts";
import { readChoices as readOverviewChoices } from "../overview/choices.ts";
import { overviewQuery } from "../overview/use-overview.ts";
import { readFormChoice, readListChoices, readWorklistChoices } from "../reports/choices.ts";
import { readCandidateChoices, readChangesChoices, readRosterChoices } from "../roster/choices.ts";
import { readTargetChoices, readTargetsChoices } from "../targets/choices.ts";
import { readWarningsChoices } from "../warnings/choices.ts";
import { Enterprises } from "./enterprises.tsx";
import { Monitor } from "./monitor.tsx";
import { NotFound } from "./not-found.tsx";
import { Settled, SettledPlace } from "./settled.tsx";
import { Shell } from "./shell.tsx";
import { readView } from "./view.ts";

/**
 * The router keeps whatever a reader leaves out of its answer, so a key that reads as nothing has to be said to be
 * nothing; otherwise region=abc would reach the server.
 */
const readOnly =
  <Read extends object>(read: (raw: Record<string, unknown>) => Read, keys: readonly (keyof Read & string)[]) =>
  (raw: Record<string, unknown>): Read => ({
    ...Object.fromEntries(keys.map((key) => [key, undefined])),
    ...read(raw),
  });

const readViewOnly = readOnly(readView, ["region", "month", "asOf", "lang", "explain"]);
const readOverviewOnly = readOnly(readOverviewChoices, ["by"]);
const readFormOnly = readOnly(readFormChoice, ["form"]);
const readWorklistOnly = readOnly(readWorklistChoices, ["level", "open", "doubt"]);
const readListOnly = readOnly(readListChoices, ["state"]);
const readDragOnly = readOnly(readDragChoices, ["span", "of", "by", "size", "order", "unfold"]);
const readHaltedOnly = readOnly(readHaltedChoices, ["status", "county", "industry", "first"]);
const readRosterOnly = readOnly(readRosterChoices, ["search", "industry", "size", "offset"]);
const readChangesOnly = readOnly(readChangesChoices, ["over"]);
const readCandidatesOnly = readOnly(readCandidateChoices, ["state"]);
const readTargetsOnly = readOnly(readTargetsChoices, ["year", "tier"]);
const readTargetOnly = readOnly(readTargetChoices, ["part", "by"]);
const readWallOnly = readOnly(readWallChoices, ["group", "deep"]);
const readSeriesOnly = readOnly(readSeriesChoices, ["of", "measure"]);
const readWarningsOnly = readOnly(readWarningsChoices, ["severity", "status", "rule", "county"]);
const readIndicatorOnly = readOnly(readIndicatorChoices, ["span", "back", "compare", "industry"]);

interface RouterContext {
  queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: readViewOnly,
  search: { middlewares: [retainSearchParams(["region", "month", "asOf", "lang"])] },
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/overview", search: true, replace: true });
  },
});

/** Screens that read figures stand under one layout, which settles region and month first. */
const reading = createRoute({ getParentRoute: () => root, id: "reading", component: Settled });

/** Screens that work before there is any figure need only the place, and stand at this month. */
const entering = createRoute({ getParentRoute: () => root, id: "entering", component: SettledPlace });

const overview = createRoute({
  getParentRoute: () => reading,
  path: "/overview",
  validateSearch: readOverviewOnly,
  loaderDeps: ({ search: { region, month, asOf } }) => ({ region, month, asOf }),
  // The figures are asked for while the screen's script is still on its way.
  loader: ({ context, deps: { region, month, asOf } }) => {
    if (region !== undefined && month !== undefined) {
      void context.queries.prefetchQuery(overviewQuery({ region, month, asOf }));
    }
  },
  component: lazyRouteComponent(() => import("../overview/page.tsx"), "OverviewPage"),
});

const indicator = createRoute({
  getParentRoute: () => reading,
  path: "/indicator/$code",
  validateSearch: readIndicatorOnly,
  component: lazyRouteComponent(() => import("../indicator/page.tsx"), "IndicatorPage"),
});

const indicatorIndex = createRoute({
  getParentRoute: () => reading,
  path: "/indicator",
  component: lazyRouteComponent(() => import("../indicator/start.tsx"), "IndicatorStart"),
});

const collect = createRoute({ getParentRoute: () => root, path: "/collect", component: Outlet });
const collectHome = createRoute({
  getParentRoute: () => collect,
  path: "/",
  component: lazyRouteComponent(() => import("../collect/page.tsx"), "CollectPage"),
});
const collectImport = createRoute({
  getParentRoute: () => collect,
  path: "$importId",
  component: lazyRouteComponent(() => import("../collect/import-page.tsx"), "ImportPage"),
});

const enterprises = createRoute({
  getParentRoute: () => entering,
  path: "/enterprises",
  component: Enterprises,
  validateSearch: readFormOnly,
  search: { middlewares: [retainSearchParams(["form"])] },
});
const enterprisesHome = createRoute({
  getParentRoute: () => enterprises,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/enterprises/progress", search: true, replace: true });
  },
});
const progress = createRoute({
  getParentRoute: () => enterprises,
  path: "progress",
  validateSearch: readListOnly,
  component: lazyRouteComponent(() => import("../reports/progress-page.tsx"), "ProgressPage"),
});
const review = createRoute({
  getParentRoute: () => enterprises,
  path: "review",
  validateSearch: readWorklistOnly,
  component: lazyRouteComponent(() => import("../reports/review-page.tsx"), "ReviewPage"),
});
const close = createRoute({
  getParentRoute: () => enterprises,
  path: "close",
  component: lazyRouteComponent(() => import("../close/close-page.tsx"), "ClosePage"),
});
const drag = createRoute({
  getParentRoute: () => enterprises,
  path: "drag",
  validateSearch: readDragOnly,
  component: lazyRouteComponent(() => import("../close/drag-page.tsx"), "DragPage"),
});
const halted = createRoute({
  getParentRoute: () => enterprises,
  path: "halted",
  validateSearch: readHaltedOnly,
  component: lazyRouteComponent(() => import("../close/halted-page.tsx"), "HaltedPage"),
});
const roster = createRoute({
  getParentRoute: () => enterprises,
  path: "roster",
  validateSearch: readRosterOnly,
  component: lazyRouteComponent(() => import("../roster/roster-page.tsx"), "RosterPage"),
});
const rosterChanges = createRoute({
  getParentRoute: () => enterprises,
  path: "changes",
  validateSearch: readChangesOnly,
  component: lazyRouteComponent(() => import("../roster/changes-page.tsx"), "RosterChangesPage"),
});
const candidates = createRoute({
  getParentRoute: () => enterprises,
  path: "candidates",
  validateSearch: readCandidatesOnly,
  component: lazyRouteComponent(() => import("../roster/candidates-page.tsx"), "CandidatesPage"),
});
const enterprise = createRoute({
  getParentRoute: () => enterprises,
  path: "$enterpriseId",
  component: lazyRouteComponent(() => import("../close/enterprise-page.tsx"), "EnterprisePage"),
});
const fill = createRoute({
  getParentRoute: () => enterprises,
  path: "$enterpriseId/report",
  component: lazyRouteComponent(() => import("../reports/fill-page.tsx"), "FillPage"),
});

const targets = createRoute({
  getParentRoute: () => entering,
  path: "/targets",
  component: Outlet,
});
const targetsHome = createRoute({
  getParentRoute: () => targets,
  path: "/",
  validateSearch: readTargetsOnly,
  component: lazyRouteComponent(() => import("../targets/targets-page.tsx"), "TargetsPage"),
});
const targetImport = createRoute({
  getParentRoute: () => targets,
  path: "import",
  component: lazyRouteComponent(() => import("../targets/import-page.tsx"), "TargetImportPage"),
});
const target = createRoute({
  getParentRoute: () => targets,
  path: "$goal",
  validateSearch: readTargetOnly,
  component: lazyRouteComponent(() => import("../targets/target-page.tsx"), "TargetPage"),
});

const monitor = createRoute({ getParentRoute: () => reading, path: "/monitor", component: Monitor });
const wall = createRoute({
  getParentRoute: () => monitor,
  path: "/",
  validateSearch: readWallOnly,
  component: lazyRouteComponent(() => import("../monitor/wall-page.tsx"), "WallPage"),
});
const cuts = createRoute({
  getParentRoute: () => monitor,
  path: "cuts",
  component: lazyRouteComponent(() => import("../monitor/cuts-page.tsx"), "CutsPage"),
});
const series = createRoute({
  getParentRoute: () => monitor,
  path: "series",
  validateSearch: readSeriesOnly,
  component: lazyRouteComponent(() => import("../monitor/series-page.tsx"), "SeriesPage"),
});
const crossChecks = createRoute({
  getParentRoute: () => monitor,
  path: "checks",
  component: lazyRouteComponent(() => import("../monitor/checks-page.tsx"), "ChecksPage"),
});

const warnings = createRoute({
  getParentRoute: () => reading,
  path: "/warnings",
  component: Outlet,
});
const warningsHome = createRoute({
  getParentRoute: () => warnings,
  path: "/",
  validateSearch: readWarningsOnly,
  component: lazyRouteComponent(() => import("../warnings/warnings-page.tsx"), "WarningsPage"),
});
const warningRules = createRoute({
  getParentRoute: () => warnings,
  path: "rules",
  component: lazyRouteComponent(() => import("../warnings/rules-page.tsx"), "RulesPage"),
});
const warningRule = createRoute({
  getParentRoute: () => warnings,
  path: "rules/$code",
  component: lazyRouteComponent(() => import("../warnings/rule-page.tsx"), "RulePage"),
});
const warning = createRoute({
  getParentRoute: () => warnings,
  path: "$warningId",
  component: lazyRouteComponent(() => import("../warnings/warning-page.tsx"), "WarningPage"),
});

const routeTree = root.addChildren([
  home,
  reading.addChildren([
    overview,
    indicator,
    indicatorIndex,
    monitor.addChildren([wall, cuts, series, crossChecks]),
    warnings.addChildren([warningsHome, warningRules, warningRule, warning]),
  ]),
  entering.addChildren([
    enterprises.addChildren([
      enterprisesHome,
      progress,
      review,
      close,
      drag,
      halted,
      roster,
      rosterChanges,
      candidates,
      enterprise,
      fill,
    ]),
    targets.addChildren([targetsHome, targetImport, target]),
  ]),
  collect.addChildren([collectHome, collectImport]),
]);

/** @param history the browser's own unless a test brings another */
export const newRouter = (queries: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context: { queries },
    defaultPreload: "intent",
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
