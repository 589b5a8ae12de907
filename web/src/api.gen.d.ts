// Made by `npm run api` from the server's OpenAPI document; do not edit.
export interface paths {
    "/api/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/preview/{token}/annotated.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["annotatedCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImportSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dialect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDialect"];
        put?: never;
        post: operations["teachDialect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rosterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rosterChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/enterprise/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rosterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rosterBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/import/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commitRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/import/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeEnterprises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/candidates/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster/candidates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["worklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{enterpriseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["explainDoubt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/import/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commitReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["closeView"];
        put?: never;
        post: operations["moveMonth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["figures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tables.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tableWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["drag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["halted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{enterpriseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/close/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["closeDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetSheet"];
        put?: never;
        post: operations["saveTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{goal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{goal}/decomposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["decomposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{goal}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["targetWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{goal}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/import/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["commitTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["targetBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/import/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitor/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lightsWall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitor/cuts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lightCuts"];
        put: operations["saveCuts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitor/composites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["composites"];
        put: operations["saveComposites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitor/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["seriesWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitor/leading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["leading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monitor/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["warnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["monitorSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["warning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warnings/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warning-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["warningRules"];
        put: operations["saveRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warning-rules/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ruleWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warning-rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tryRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The filled document; with check=true only what it would lack. */
        post: operations["brief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Figure: {
            /** @description Canonical form; opens the explanation */
            address: string;
            /** @description Full precision, in `unit` */
            value: number | null;
            unit: string;
            /**
             * @description provisional: enterprises' reports of a month that is not published yet
             * @enum {string}
             */
            status: "ok" | "missing" | "provisional" | "suppressed";
            /** @description Why there is no value */
            reason?: string;
            /** @description Official wording (增长8.3%, 663.61亿元); a dash when missing */
            text: string;
            /** @description When the newest input became known */
            vintage: string | null;
            decimals: number;
            /**
             * @description What happened where a growth has no rate, as last year or this one is below zero
             * @enum {string}
             */
            turn?: "profit-to-loss" | "loss-to-profit" | "loss-narrowed" | "loss-widened" | "unchanged";
            /** @description Of a rank: how many peers have a figure, how many there are, whether the place is shared */
            among?: {
                counted: number;
                all: number;
                tied: boolean;
            };
        };
        Explanation: {
            figure: components["schemas"]["Figure"];
            /** @description 邵阳市 规上工业增加值 2025年3月 累计 同比 */
            title: string;
            /** @enum {string} */
            measure: "level" | "yoy" | "base" | "from-year-start" | "from-year-start-base" | "yoy-change" | "yoy-change-year" | "rank" | "rank-change" | "level-rank" | "share" | "pull" | "contribution" | "vs-parent" | "vs-nation" | "up-count" | "down-count" | "flat-count" | "up-face" | "pull-parent" | "share-parent" | "contribution-parent" | "nominal" | "split-real" | "split-entry" | "split-exit" | "split-base" | "firms" | "firms-up" | "firms-down" | "firms-halted" | "firms-up-face" | "target" | "target-due" | "target-gap" | "attainment" | "progress-lead" | "seasonal-lead" | "needed" | "needed-level" | "next-needed" | "next-needed-level" | "forecast" | "forecast-low" | "forecast-high" | "odds" | "light" | "adjusted" | "mom";
            /** @enum {string} */
            how: "published" | "computed" | "missing";
            formula?: {
                words: string;
                numbers: string;
            };
            source?: {
                importId: number;
                fileName: string;
                sheet: string;
                cell: string;
                value: number;
                unit: string;
                importedAt: string;
                importedBy: string;
            };
            /** @description Enterprises' reports that the figure sums up */
            aggregate?: {
                /** @enum {string} */
                form: "output" | "finance" | "labour";
                /** @description How many reported */
                enterprises: number;
                /** @enum {string} */
                state: "open" | "closed" | "published";
                /** @description When it was published, or when the newest report in it was saved */
                at: string;
            };
            inputs: components["schemas"]["Explanation"][];
            computed?: components["schemas"]["Explanation"];
            notes: string[];
            earlier: {
                value: number | null;
                unit: string;
                knownAt: string;
                source: {
                    importId: number;
                    fileName: string;
                    sheet: string;
                    cell: string;
                    value: number;
                    unit: string;
                    importedAt: string;
                    importedBy: string;
                } | null;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    previewImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description GB/T 2260 code */
                    home?: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month?: number;
                    /** @description yyyymm or yyyymmdd, day 00 where only the month is known */
                    published?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        file: {
                            name: string;
                            /** @enum {string} */
                            kind: "xlsx" | "xls" | "csv";
                            bytes: number;
                            sha256: string;
                        };
                        home: number | null;
                        month: number | null;
                        sheets: {
                            sheet: string;
                            hidden: boolean;
                            /** @description Numeric cells */
                            cells: number;
                            read: number;
                            unknown: number;
                            skipped: number;
                        }[];
                        cells: {
                            sheet: string;
                            /** @description A1 */
                            cell: string;
                            /** @enum {string} */
                            status: "new" | "changed" | "equal" | "unknown" | "skipped";
                            /** @enum {string} */
                            reason?: "unknown-indicator" | "unknown-region" | "unknown-period" | "unknown-unit" | "unknown-measure" | "ambiguous" | "unknown-currency" | "no-such-period" | "not-a-number" | "formula-error" | "formula-uncomputed" | "control-characters" | "conflict" | "unit-jump" | "implausible" | "footnote-mark" | "cumulative-falls" | "cumulative-jumps" | "growth-contradicts" | "part-above-whole" | "unpublished" | "older-release" | "hidden-sheet" | "hidden-row" | "hidden-column" | "covered" | "side-calculation" | "serial-number" | "page-number" | "footnote" | "leftover" | "ignored" | "empty-template" | "label" | "code-column" | "repeats";
                            region: number | null;
                            indicator: string | null;
                            industry: string | null;
                            month: number | null;
                            /** @enum {string|null} */
                            span: "month" | "ytd" | "quarter" | null;
                            /** @enum {string|null} */
                            measure: "level" | "yoy" | "base" | "from-year-start" | "from-year-start-base" | "yoy-change" | "yoy-change-year" | "rank" | "rank-change" | "level-rank" | "share" | "pull" | "contribution" | "vs-parent" | "vs-nation" | "up-count" | "down-count" | "flat-count" | "up-face" | "pull-parent" | "share-parent" | "contribution-parent" | "nominal" | "split-real" | "split-entry" | "split-exit" | "split-base" | "firms" | "firms-up" | "firms-down" | "firms-halted" | "firms-up-face" | "target" | "target-due" | "target-gap" | "attainment" | "progress-lead" | "seasonal-lead" | "needed" | "needed-level" | "next-needed" | "next-needed-level" | "forecast" | "forecast-low" | "forecast-high" | "odds" | "light" | "adjusted" | "mom" | null;
                            unit: string;
                            value: number | null;
                            words: {
                                title: string;
                                row: string;
                                column: string;
                            };
                            /** @description Codes of the indicators between which it stays open */
                            candidates?: string[];
                            address: string | null;
                            /** @description What is held now, in this cell's unit */
                            held?: number;
                            /** @description The value is about this many times the history */
                            factor?: number;
                        }[];
                        summary: {
                            /** @description Cells that were understood: new + changed + equal */
                            read: number;
                            new: number;
                            changed: number;
                            equal: number;
                            unknown: number;
                            skipped: number;
                            /** @description Understood, but stored only when confirmed one by one */
                            flagged: number;
                            byReason: {
                                [key: string]: number;
                            };
                            regions: number[];
                            indicators: string[];
                            months: number[];
                        };
                        alreadyImported?: {
                            importId: number;
                            at: string;
                            byUser: string;
                            fileName: string;
                        };
                        /** @description When the file was published, yyyymmdd; day 00 where only the bulletin's month is known */
                        published: number | null;
                        /** @description What is held against older figures of this file was published at the latest then */
                        publishedLater: number | null;
                        /** @description What a person must still say before anything can be stored */
                        missing: ("home" | "month")[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    annotatedCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @description Flagged or conflicting cells to store all the same, as sheet!A1 */
                    confirm?: string[];
                    /** @description GB/T 2260 code */
                    home?: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month?: number;
                    /** @description yyyymm or yyyymmdd, day 00 where only the month is known */
                    published?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importId: number;
                        stored: number;
                        /** @description Cells left out: unknown, or flagged and not confirmed */
                        left: number;
                        summary: {
                            /** @description Cells that were understood: new + changed + equal */
                            read: number;
                            new: number;
                            changed: number;
                            equal: number;
                            unknown: number;
                            skipped: number;
                            /** @description Understood, but stored only when confirmed one by one */
                            flagged: number;
                            byReason: {
                                [key: string]: number;
                            };
                            regions: number[];
                            indicators: string[];
                            months: number[];
                        };
                        home: number;
                        month: number | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The undo's own number */
                        importId: number;
                        undoes: number;
                        /** @description Figures back at an earlier value */
                        restored: number;
                        /** @description Figures that had no earlier value */
                        emptied: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        imports: {
                            id: number;
                            /** @enum {string} */
                            kind: "file" | "undo";
                            undoes: number | null;
                            undoneBy: number | null;
                            fileName: string;
                            home: number;
                            at: string;
                            byUser: string;
                            stored: number;
                            summary: {
                                /** @description Cells that were understood: new + changed + equal */
                                read: number;
                                new: number;
                                changed: number;
                                equal: number;
                                unknown: number;
                                skipped: number;
                                /** @description Understood, but stored only when confirmed one by one */
                                flagged: number;
                                byReason: {
                                    [key: string]: number;
                                };
                                regions: number[];
                                indicators: string[];
                                months: number[];
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        line: {
                            id: number;
                            /** @enum {string} */
                            kind: "file" | "undo";
                            undoes: number | null;
                            undoneBy: number | null;
                            fileName: string;
                            home: number;
                            at: string;
                            byUser: string;
                            stored: number;
                            summary: {
                                /** @description Cells that were understood: new + changed + equal */
                                read: number;
                                new: number;
                                changed: number;
                                equal: number;
                                unknown: number;
                                skipped: number;
                                /** @description Understood, but stored only when confirmed one by one */
                                flagged: number;
                                byReason: {
                                    [key: string]: number;
                                };
                                regions: number[];
                                indicators: string[];
                                months: number[];
                            } | null;
                        };
                        sheets: string[];
                        cells: {
                            sheet: string;
                            /** @description A1 */
                            cell: string;
                            /** @enum {string} */
                            status: "new" | "changed" | "equal" | "unknown" | "skipped";
                            /** @enum {string} */
                            reason?: "unknown-indicator" | "unknown-region" | "unknown-period" | "unknown-unit" | "unknown-measure" | "ambiguous" | "unknown-currency" | "no-such-period" | "not-a-number" | "formula-error" | "formula-uncomputed" | "control-characters" | "conflict" | "unit-jump" | "implausible" | "footnote-mark" | "cumulative-falls" | "cumulative-jumps" | "growth-contradicts" | "part-above-whole" | "unpublished" | "older-release" | "hidden-sheet" | "hidden-row" | "hidden-column" | "covered" | "side-calculation" | "serial-number" | "page-number" | "footnote" | "leftover" | "ignored" | "empty-template" | "label" | "code-column" | "repeats";
                            region: number | null;
                            indicator: string | null;
                            industry: string | null;
                            month: number | null;
                            /** @enum {string|null} */
                            span: "month" | "ytd" | "quarter" | null;
                            /** @enum {string|null} */
                            measure: "level" | "yoy" | "base" | "from-year-start" | "from-year-start-base" | "yoy-change" | "yoy-change-year" | "rank" | "rank-change" | "level-rank" | "share" | "pull" | "contribution" | "vs-parent" | "vs-nation" | "up-count" | "down-count" | "flat-count" | "up-face" | "pull-parent" | "share-parent" | "contribution-parent" | "nominal" | "split-real" | "split-entry" | "split-exit" | "split-base" | "firms" | "firms-up" | "firms-down" | "firms-halted" | "firms-up-face" | "target" | "target-due" | "target-gap" | "attainment" | "progress-lead" | "seasonal-lead" | "needed" | "needed-level" | "next-needed" | "next-needed-level" | "forecast" | "forecast-low" | "forecast-high" | "odds" | "light" | "adjusted" | "mom" | null;
                            unit: string;
                            value: number | null;
                            words: {
                                title: string;
                                row: string;
                                column: string;
                            };
                            /** @description Codes of the indicators between which it stays open */
                            candidates?: string[];
                            address: string | null;
                            /** @description What is held now, in this cell's unit */
                            held?: number;
                            /** @description The value is about this many times the history */
                            factor?: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    getImportSheet: {
        parameters: {
            query?: {
                /** @description Default: the first */
                name?: string;
                around?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sheet: string;
                        sheets: string[];
                        top: number;
                        left: number;
                        /** @description Texts as they stand, row by row */
                        rows: string[][];
                        merges: {
                            top: number;
                            left: number;
                            bottom: number;
                            right: number;
                        }[];
                        around: string | null;
                        clipped: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    getImportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    getDialect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** @enum {string} */
                            kind: "indicator" | "region" | "measure" | "ignore";
                            words: string;
                            /** @description Empty: everywhere */
                            title: string;
                            /** @description Indicator code (:C26 for an industry), region code or measure */
                            target: string;
                        }[];
                    };
                };
            };
        };
    };
    teachDialect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "indicator" | "region" | "measure" | "ignore";
                    words: string;
                    /** @description Empty: everywhere */
                    title: string;
                    /** @description Indicator code (:C26 for an industry), region code or measure */
                    target: string;
                } & {
                    /** @description GB/T 2260 code */
                    home?: number;
                    forget?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            /** @enum {string} */
                            kind: "indicator" | "region" | "measure" | "ignore";
                            words: string;
                            /** @description Empty: everywhere */
                            title: string;
                            /** @description Indicator code (:C26 for an industry), region code or measure */
                            target: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    roster: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description Part of the name or code */
                search?: string;
                industry?: string;
                size?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: number;
                        month: number;
                        /** @description Enterprises that fit the search */
                        total: number;
                        pageSize: number;
                        rows: {
                            id: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            /** @description GB/T 4754 code of the division */
                            industry: string;
                            industryName: string;
                            /** @description 1 large … 4 micro */
                            size: number;
                            sizeName: string;
                            park: string;
                            since: number;
                            /** @enum {string} */
                            how: "initial" | "new-start" | "grown" | "moved-in" | "changed" | "renamed" | "below-size" | "closed" | "moved-out" | "merged" | "undone";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    exportRoster: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description Part of the name or code */
                search?: string;
                industry?: string;
                size?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    rosterTemplate: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    rosterChanges: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                from: number;
                /** @description yyyymm, the month from 01 to 12 */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: number;
                        from: number;
                        to: number;
                        /** @description At the end */
                        onRoster: number;
                        months: {
                            month: number;
                            joined: number;
                            left: number;
                            changed: number;
                        }[];
                        /** @description The counties. A move between two of them is a coming and a leaving here, and neither above */
                        regions: {
                            region: number;
                            name: string;
                            onRoster: number;
                            joined: number;
                            left: number;
                            changed: number;
                        }[];
                        /** @description Newest month first */
                        events: {
                            /** @enum {string} */
                            kind: "joined" | "left" | "changed";
                            month: number;
                            /** @enum {string} */
                            how: "initial" | "new-start" | "grown" | "moved-in" | "changed" | "renamed" | "below-size" | "closed" | "moved-out" | "merged" | "undone";
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            /** @description GB/T 4754 code of the division */
                            industry: string;
                            industryName: string;
                            /** @description 1 large … 4 micro */
                            size: number;
                            sizeName: string;
                            park: string;
                            changes: {
                                /** @enum {string} */
                                what: "name" | "region" | "industry" | "size" | "park" | "roster";
                                before: string;
                                after: string;
                            }[];
                            reason: string;
                            by: string;
                            at: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    rosterHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        /** @description Oldest first */
                        states: {
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            /** @description GB/T 4754 code of the division */
                            industry: string;
                            industryName: string;
                            /** @description 1 large … 4 micro */
                            size: number;
                            sizeName: string;
                            park: string;
                            since: number;
                            onRoster: boolean;
                            /** @enum {string} */
                            how: "initial" | "new-start" | "grown" | "moved-in" | "changed" | "renamed" | "below-size" | "closed" | "moved-out" | "merged" | "undone";
                            reason: string;
                            by: string;
                            at: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    rosterBatches: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batches: {
                            id: number;
                            home: number;
                            homeName: string;
                            month: number;
                            /** @description Of a change by hand the enterprise's name */
                            fileName: string;
                            byHand: boolean;
                            at: string;
                            by: string;
                            summary: {
                                [key: string]: number;
                            };
                            undoneAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    previewRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description GB/T 2260 code */
                    home: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        fileName: string;
                        home: number;
                        homeName: string;
                        month: number;
                        summary: {
                            rows: number;
                            new: number;
                            changed: number;
                            renamed: number;
                            left: number;
                            equal: number;
                            refused: number;
                            /** @description On the roster, not in the file */
                            missing: number;
                        };
                        /** @description Refused first, then what changes, then what is equal */
                        rows: {
                            sheet: string;
                            row: number;
                            code: string;
                            name: string;
                            regionName: string;
                            industryName: string;
                            sizeName: string;
                            /** @enum {string} */
                            status: "new" | "changed" | "renamed" | "left" | "equal" | "refused";
                            faults: {
                                code: string;
                                message: {
                                    zh: string;
                                    en: string;
                                };
                                remedy: {
                                    zh: string;
                                    en: string;
                                };
                                cell?: string;
                            }[];
                            changes: {
                                /** @enum {string} */
                                what: "name" | "region" | "industry" | "size" | "park" | "roster";
                                before: string;
                                after: string;
                            }[];
                        }[];
                        missing: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    commitRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    exits?: {
                        enterpriseId: number;
                        /** @enum {string} */
                        how: "below-size" | "closed" | "moved-out" | "merged";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batchId: number;
                        stored: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    undoRoster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batchId: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    changeEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB/T 2260 code */
                    home: number;
                    code: string;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    /** @enum {string} */
                    how: "new-start" | "grown" | "moved-in" | "changed" | "below-size" | "closed" | "moved-out" | "merged";
                    name?: string;
                    /** @description GB/T 2260 code */
                    region?: number;
                    industry?: string;
                    size?: number;
                    park?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batchId: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    mergeEnterprises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB/T 2260 code */
                    home: number;
                    from: number;
                    into: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batchId: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    candidates: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: number;
                        counts: {
                            open: number;
                            onRoster: number;
                            dismissed: number;
                        };
                        /** @description Open ones first, the surest first */
                        candidates: {
                            code: string;
                            city: number;
                            name: string;
                            region: number;
                            regionName: string;
                            industryName: string;
                            /** @description To which month the last twelve months run */
                            month: number;
                            electricity: number | null;
                            taxableSales: number | null;
                            project: string;
                            sentence: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            state: "open" | "on-roster" | "dismissed";
                            reason: string;
                            by: string;
                            at: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    decideCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description GB/T 2260 code */
                    city: number;
                    /** @enum {string} */
                    state: "open" | "on-roster" | "dismissed";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "open" | "on-roster" | "dismissed";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    importCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description GB/T 2260 code */
                    home: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batchId: number;
                        stored: number;
                        /** @description Left out: on the roster already */
                        onRoster: number;
                        /** @description Left out: nothing says that they should be */
                        below: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    progress: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: "output" | "finance" | "labour";
                        month: number;
                        region: number;
                        total: {
                            region: number;
                            name: string;
                            state: "open" | "closed" | "published";
                            due: number;
                            /** @description Nothing yet, drafts included */
                            missing: number;
                            /** @description Of the missing: being typed */
                            drafts: number;
                            /** @description Handed in, not yet reviewed */
                            reported: number;
                            reviewed: number;
                            accepted: number;
                            sentBack: number;
                            /** @description Enterprises with a doubt of 核实 that nobody explained */
                            doubtful: number;
                        };
                        rows: {
                            region: number;
                            name: string;
                            state: "open" | "closed" | "published";
                            due: number;
                            /** @description Nothing yet, drafts included */
                            missing: number;
                            /** @description Of the missing: being typed */
                            drafts: number;
                            /** @description Handed in, not yet reviewed */
                            reported: number;
                            reviewed: number;
                            accepted: number;
                            sentBack: number;
                            /** @description Enterprises with a doubt of 核实 that nobody explained */
                            doubtful: number;
                        }[];
                        /** @description Not reported or sent back, heaviest first */
                        chase: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industryName: string;
                            state: "missing" | "draft" | "reported" | "reviewed" | "accepted" | "sent-back";
                            lastYear: number | null;
                            weightPct: number | null;
                            /** @description Months of the last twelve in which it was missing at the close */
                            missedBefore: number;
                        }[];
                        /** @description Months of this form that have reports, newest first */
                        latestMonths: number[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    reportList: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description GB/T 2260 code */
                region: number;
                state: "reported" | "reviewed" | "accepted" | "sent-back";
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In this state, however many are sent */
                        total: number;
                        /** @description Heaviest first */
                        items: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industryName: string;
                            state: "missing" | "draft" | "reported" | "reviewed" | "accepted" | "sent-back";
                            value: number | null;
                            /** @description Doubts of 核实 that nobody explained */
                            unexplained: number;
                            /** @description ISO time */
                            savedAt: string;
                            savedBy: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    worklist: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description GB/T 2260 code */
                region: number;
                level?: "hard" | "soft" | "hint";
                /** @description Only what nobody explained */
                open?: boolean;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: "output" | "finance" | "labour";
                        month: number;
                        region: number;
                        counts: {
                            hard: number;
                            soft: number;
                            hint: number;
                            unexplained: number;
                            /** @description Reports that were checked; without any, no doubt says nothing */
                            reports: number;
                        };
                        total: number;
                        items: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industryName: string;
                            checkId: string;
                            title: string;
                            level: "hard" | "soft" | "hint";
                            field: string;
                            fieldName: string;
                            /** @description What is wrong, with the numbers, in one official sentence */
                            sentence: string;
                            /** @description Points of the city's growth that hang on it */
                            effectPp: number;
                            reported: number | null;
                            proposed: number | null;
                            unit: string;
                            explanation: {
                                text: string;
                                by: string;
                                /** @description ISO time */
                                at: string;
                                accepted: boolean | null;
                            } | null;
                            offered: string | null;
                            state: "missing" | "draft" | "reported" | "reviewed" | "accepted" | "sent-back";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    reportView: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
            };
            header?: never;
            path: {
                enterpriseId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterprise: {
                            id: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            /** @description GB/T 4754 code */
                            industry: string;
                            industryName: string;
                            /** @description 大型 中型 小型 微型 */
                            size: string;
                            park: string;
                        };
                        form: "output" | "finance" | "labour";
                        month: number;
                        state: "missing" | "draft" | "reported" | "reviewed" | "accepted" | "sent-back";
                        monthState: "open" | "closed" | "published";
                        /** @description Send it back when saving; 0 where nothing was saved yet */
                        version: number;
                        savedAt: string | null;
                        savedBy: string | null;
                        values: {
                            [key: string]: number | null;
                        } | null;
                        draft: {
                            fields: {
                                [key: string]: number | null;
                            };
                            version: number;
                            /** @description ISO time */
                            at: string;
                            by: string;
                        } | null;
                        lastMonth: {
                            [key: string]: number | null;
                        } | null;
                        lastYear: {
                            [key: string]: number | null;
                        } | null;
                        /** @description Up to 24 months before and this one, oldest first; months without a report are left out */
                        series: {
                            month: number;
                            values: {
                                [key: string]: number | null;
                            };
                        }[];
                        doubts: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industryName: string;
                            checkId: string;
                            title: string;
                            level: "hard" | "soft" | "hint";
                            field: string;
                            fieldName: string;
                            /** @description What is wrong, with the numbers, in one official sentence */
                            sentence: string;
                            /** @description Points of the city's growth that hang on it */
                            effectPp: number;
                            reported: number | null;
                            proposed: number | null;
                            unit: string;
                            explanation: {
                                text: string;
                                by: string;
                                /** @description ISO time */
                                at: string;
                                accepted: boolean | null;
                            } | null;
                            offered: string | null;
                            state: "missing" | "draft" | "reported" | "reviewed" | "accepted" | "sent-back";
                        }[];
                        /** @description Newest first */
                        changes: {
                            version: number;
                            how: string;
                            reason: string;
                            by: string;
                            /** @description ISO time */
                            at: string;
                            changed: {
                                column: string;
                                before: number | null;
                                after: number | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    form: "output" | "finance" | "labour";
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    enterpriseId: number;
                    version: number;
                    fields: {
                        [key: string]: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** @description ISO time */
                        at: string;
                        doubts: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industryName: string;
                            checkId: string;
                            title: string;
                            level: "hard" | "soft" | "hint";
                            field: string;
                            fieldName: string;
                            /** @description What is wrong, with the numbers, in one official sentence */
                            sentence: string;
                            /** @description Points of the city's growth that hang on it */
                            effectPp: number;
                            reported: number | null;
                            proposed: number | null;
                            unit: string;
                            explanation: {
                                text: string;
                                by: string;
                                /** @description ISO time */
                                at: string;
                                accepted: boolean | null;
                            } | null;
                            offered: string | null;
                            state: "missing" | "draft" | "reported" | "reviewed" | "accepted" | "sent-back";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    form: "output" | "finance" | "labour";
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    enterpriseId: number;
                    version: number;
                    fields: {
                        [key: string]: number | null;
                    };
                    explanations: {
                        checkId: string;
                        field: string;
                        text: string;
                    }[];
                    /** @description Why a report that stood is changed */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        doubts: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industryName: string;
                            checkId: string;
                            title: string;
                            level: "hard" | "soft" | "hint";
                            field: string;
                            fieldName: string;
                            /** @description What is wrong, with the numbers, in one official sentence */
                            sentence: string;
                            /** @description Points of the city's growth that hang on it */
                            effectPp: number;
                            reported: number | null;
                            proposed: number | null;
                            unit: string;
                            explanation: {
                                text: string;
                                by: string;
                                /** @description ISO time */
                                at: string;
                                accepted: boolean | null;
                            } | null;
                            offered: string | null;
                            state: "missing" | "draft" | "reported" | "reviewed" | "accepted" | "sent-back";
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    reviewReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    form: "output" | "finance" | "labour";
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    enterpriseIds: number[];
                    move: "review" | "accept" | "send-back";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        moved: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    explainDoubt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    form: "output" | "finance" | "labour";
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    enterpriseId: number;
                    checkId: string;
                    field: string;
                    text: string;
                    accepted?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    previewReports: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description GB/T 2260 code */
                    home?: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        fileName: string;
                        form: "output" | "finance" | "labour";
                        month: number;
                        summary: {
                            rows: number;
                            new: number;
                            changed: number;
                            equal: number;
                            /** @description Rows with a fault or against a hard check */
                            refused: number;
                            /** @description Rows with a doubt of 核实 */
                            soft: number;
                            /** @description Enterprises that are due and not in the file */
                            missing: number;
                        };
                        /** @description Refused first, then with doubts, then the rest */
                        rows: {
                            row: number;
                            code: string;
                            name: string;
                            enterpriseId: number | null;
                            status: "new" | "changed" | "equal" | "refused";
                            faults: {
                                code: string;
                                message: {
                                    zh: string;
                                    en: string;
                                };
                                remedy: {
                                    zh: string;
                                    en: string;
                                };
                                cell?: string;
                            }[];
                            doubts: {
                                level: "hard" | "soft" | "hint";
                                title: string;
                                sentence: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    commitReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @description Needed where a reviewed report is replaced */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batchId: number;
                        stored: number;
                        doubts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    reportTemplate: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    reportBatches: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batches: {
                            id: number;
                            kind: string;
                            form: string | null;
                            month: number | null;
                            fileName: string;
                            /** @description ISO time */
                            at: string;
                            by: string;
                            stored: number;
                            undoneAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    undoBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batchId: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    closeView: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: "output" | "finance" | "labour";
                        month: number;
                        region: number;
                        name: string;
                        state: "open" | "closed" | "published";
                        /** @description Newest first */
                        steps: {
                            /** @description ISO time */
                            at: string;
                            by: string;
                            state: "open" | "closed" | "published";
                            reason: string;
                            /** @description Whose step it is: the region's own, or of a unit above it */
                            region: number;
                            regionName: string;
                        }[];
                        children: {
                            region: number;
                            name: string;
                            state: "open" | "closed" | "published";
                        }[];
                        /** @description What speaks against closing now; `block` forbids it */
                        checks: {
                            id: string;
                            title: string;
                            level: "block" | "warn" | "ok";
                            detail: string;
                            count: number;
                        }[];
                        /** @description Newest first */
                        publications: {
                            id: number;
                            /** @description ISO time */
                            at: string;
                            by: string;
                        }[];
                        /** @description Reports that count in the sums now */
                        reports: number;
                        /** @description Sums held of the month, as now known */
                        cells: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    moveMonth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    form: "output" | "finance" | "labour";
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    /** @description GB/T 2260 code */
                    region: number;
                    to: "open" | "closed" | "published";
                    /** @description Needed to unlock */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "open" | "closed" | "published";
                        seconds: number;
                        cells: number;
                        reports: number;
                        publicationId: number | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    catalogue: {
        parameters: {
            query?: {
                /** @description GB/T 2260 code */
                region?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whose figures the store holds most of */
                        home: number | null;
                        /** @description Every region with data and what is above it; of the given region its line of parents, siblings and children */
                        regions: {
                            /** @description GB/T 2260 code */
                            code: number;
                            name: string;
                            shortName: string;
                            parent: number | null;
                            /** @enum {string} */
                            level: "nation" | "province" | "prefecture" | "county";
                            /** @enum {string} */
                            kind: "unit" | "zone" | "area" | "aggregate";
                            hasData: boolean;
                            /** @description Its figures are made up (虚构数据), for the demo */
                            madeUp?: boolean;
                        }[];
                        indicators: {
                            code: string;
                            name: string;
                            english: string;
                            group: string;
                            unit: string;
                            /** @enum {string} */
                            kind: "flow" | "stock" | "index" | "rate";
                            /** @enum {string} */
                            good: "up" | "down" | "none";
                            /** @enum {string} */
                            frequency: "month" | "quarter" | "year";
                            /**
                             * @description The usual span: 累计 or 当月/月末
                             * @enum {string}
                             */
                            span: "month" | "ytd" | "quarter";
                            additive: boolean;
                            decimals: number;
                            parent?: string;
                            headline?: number;
                            hasData: boolean;
                        }[];
                        measures: {
                            /** @enum {string} */
                            code: "level" | "yoy" | "base" | "from-year-start" | "from-year-start-base" | "yoy-change" | "yoy-change-year" | "rank" | "rank-change" | "level-rank" | "share" | "pull" | "contribution" | "vs-parent" | "vs-nation" | "up-count" | "down-count" | "flat-count" | "up-face" | "pull-parent" | "share-parent" | "contribution-parent" | "nominal" | "split-real" | "split-entry" | "split-exit" | "split-base" | "firms" | "firms-up" | "firms-down" | "firms-halted" | "firms-up-face" | "target" | "target-due" | "target-gap" | "attainment" | "progress-lead" | "seasonal-lead" | "needed" | "needed-level" | "next-needed" | "next-needed-level" | "forecast" | "forecast-low" | "forecast-high" | "odds" | "light" | "adjusted" | "mom";
                            name: string;
                            english: string;
                            unit: string;
                        }[];
                        /** @description Months with data of each listed region, newest first */
                        months: {
                            /** @description GB/T 2260 code */
                            region: number;
                            months: number[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    addresses: string[];
                    context?: {
                        /** @description GB/T 2260 code */
                        region?: number;
                        /** @description yyyymm, the month from 01 to 12 */
                        month?: number;
                        /** @description What was known at the end of this day, or at this instant in UTC */
                        asOf?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: components["schemas"]["Figure"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    explain: {
        parameters: {
            query: {
                /** @description Words or canonical form */
                address: string;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    overview: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: {
                            /** @description GB/T 2260 code */
                            code: number;
                            name: string;
                            shortName: string;
                            /** @description Its figures are made up (虚构数据), for the demo */
                            madeUp?: boolean;
                        };
                        parent: {
                            /** @description GB/T 2260 code */
                            code: number;
                            name: string;
                            shortName: string;
                            /** @description Its figures are made up (虚构数据), for the demo */
                            madeUp?: boolean;
                        } | null;
                        /** @description yyyymm, the month from 01 to 12 */
                        month: number;
                        headlines: {
                            indicator: string;
                            name: string;
                            english: string;
                            group: string;
                            unit: string;
                            kind: string;
                            /** @enum {string} */
                            good: "up" | "down" | "none";
                            /** @description The indicator's own latest period, at or before the asked month */
                            month: number;
                            /** @enum {string} */
                            span: "month" | "ytd" | "quarter";
                            /** @description 2025年1-3月, 2025年一季度, 2025年3月末 */
                            periodLabel: string;
                            /** @description True when its latest period is before the asked month */
                            lagging: boolean;
                            level: components["schemas"]["Figure"];
                            yoy: components["schemas"]["Figure"];
                            yoyChange: components["schemas"]["Figure"];
                            vsParent: components["schemas"]["Figure"];
                            vsNation: components["schemas"]["Figure"];
                            rank: components["schemas"]["Figure"];
                            rankChange: components["schemas"]["Figure"];
                            line: {
                                /** @enum {string} */
                                measure: "yoy" | "level";
                                points: {
                                    /** @description yyyymm, the month from 01 to 12 */
                                    month: number;
                                    value: number | null;
                                    address: string;
                                }[];
                            };
                            counts: {
                                up: components["schemas"]["Figure"];
                                down: components["schemas"]["Figure"];
                                flat: components["schemas"]["Figure"];
                                /** @description 9升3降; empty when no child has a figure */
                                text: string;
                            };
                            children: {
                                /** @description GB/T 2260 code */
                                region: number;
                                level: components["schemas"]["Figure"];
                                yoy: components["schemas"]["Figure"];
                                rank: components["schemas"]["Figure"];
                            }[];
                        }[];
                        children: {
                            region: {
                                /** @description GB/T 2260 code */
                                code: number;
                                name: string;
                                shortName: string;
                                /** @description Its figures are made up (虚构数据), for the demo */
                                madeUp?: boolean;
                            };
                            /** @description Headline indicators whose growth ranks in the first third of the children */
                            leading: number;
                            /** @description … in the last third */
                            trailing: number;
                            /** @description Headline indicators in which it has a rank */
                            ranked: number;
                            meanRank: number | null;
                        }[];
                        strongest: {
                            /** @description By the mean of its ranks */
                            child: number | null;
                            indicator: string | null;
                            /**
                             * @description By what the indicator was chosen
                             * @enum {string}
                             */
                            basis: "rank" | "vs-parent" | "yoy";
                        };
                        weakest: {
                            /** @description By the mean of its ranks */
                            child: number | null;
                            indicator: string | null;
                            /**
                             * @description By what the indicator was chosen
                             * @enum {string}
                             */
                            basis: "rank" | "vs-parent" | "yoy";
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    indicator: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                from?: number;
                /** @description yyyymm, the month from 01 to 12 */
                to?: number;
                span?: "month" | "ytd" | "quarter";
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
                industry?: string;
                /** @description Indicator codes, separated by commas */
                compare?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicator: string;
                        name: string;
                        english: string;
                        unit: string;
                        kind: string;
                        /** @enum {string} */
                        good: "up" | "down" | "none";
                        region: {
                            /** @description GB/T 2260 code */
                            code: number;
                            name: string;
                            shortName: string;
                            /** @description Its figures are made up (虚构数据), for the demo */
                            madeUp?: boolean;
                        };
                        /** @enum {string} */
                        span: "month" | "ytd" | "quarter";
                        /** @description Empty: all */
                        industry: string;
                        /** @description Industries of this indicator that the region has figures of */
                        industries: {
                            code: string;
                            name: string;
                        }[];
                        /** @description Oldest first */
                        months: number[];
                        series: {
                            indicator: string;
                            name: string;
                            unit: string;
                            points: {
                                /** @description yyyymm, the month from 01 to 12 */
                                month: number;
                                label: string;
                                level: components["schemas"]["Figure"];
                                yoy: components["schemas"]["Figure"];
                            }[];
                        };
                        compare: {
                            indicator: string;
                            name: string;
                            unit: string;
                            points: {
                                /** @description yyyymm, the month from 01 to 12 */
                                month: number;
                                label: string;
                                level: components["schemas"]["Figure"];
                                yoy: components["schemas"]["Figure"];
                            }[];
                        }[];
                        children: {
                            /** @enum {string} */
                            measure: "yoy" | "level";
                            /**
                             * @description Places by growth may be published where growth itself is not
                             * @enum {string}
                             */
                            rankedBy: "yoy" | "level";
                            rows: {
                                region: {
                                    /** @description GB/T 2260 code */
                                    code: number;
                                    name: string;
                                    shortName: string;
                                    /** @description Its figures are made up (虚构数据), for the demo */
                                    madeUp?: boolean;
                                };
                                /** @description One a month, as `months` */
                                figures: components["schemas"]["Figure"][];
                                ranks: components["schemas"]["Figure"][];
                                /** @description Change of rank against the period before; positive is forward */
                                moves: components["schemas"]["Figure"][];
                            }[];
                        };
                        waterfall: {
                            /** @description yyyymm, the month from 01 to 12 */
                            month: number;
                            total: components["schemas"]["Figure"];
                            parts: {
                                region: {
                                    /** @description GB/T 2260 code */
                                    code: number;
                                    name: string;
                                    shortName: string;
                                    /** @description Its figures are made up (虚构数据), for the demo */
                                    madeUp?: boolean;
                                };
                                pull: components["schemas"]["Figure"];
                                contribution: components["schemas"]["Figure"];
                            }[];
                            /** @description Growth of the whole less the pulls of the parts, pp: other basis, or parts not listed */
                            residual: number;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    ask: {
        parameters: {
            query: {
                q: string;
                /** @description GB/T 2260 code */
                region?: number;
                /** @description yyyymm, the month from 01 to 12 */
                month?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        completions: {
                            /** @description The whole question once this completion is taken */
                            text: string;
                            word: string;
                            /** @enum {string} */
                            kind: "region" | "indicator" | "month" | "span" | "measure" | "industry" | "wording";
                            /** @description E.g. the parent of a county, the group of an indicator */
                            hint: string;
                        }[];
                        answer: {
                            figure: components["schemas"]["Figure"];
                            address: string;
                            title: string;
                            /** @description The figure in official wording */
                            sentence: string;
                            /** @description The same in English */
                            sentenceEn: string;
                        } | null;
                        notUnderstood: {
                            word: string;
                            message: string;
                            near: string[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    tableWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    unit?: string;
                    columns: {
                        title: string;
                    }[];
                    rows: (string | number | {
                        address: string;
                    })[][];
                    context: {
                        /** @description GB/T 2260 code */
                        region?: number;
                        /** @description yyyymm, the month from 01 to 12 */
                        month?: number;
                        /** @description What was known at the end of this day, or at this instant in UTC */
                        asOf?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    drag: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                span: "month" | "ytd";
                indicator: string;
                by: "region" | "industry";
                /** @description GB/T 2260 code */
                county?: number;
                industry?: string;
                size?: "large" | "medium" | "small" | "micro";
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: {
                            /** @description GB/T 2260 code */
                            code: number;
                            name: string;
                            shortName: string;
                            /** @description Its figures are made up (虚构数据), for the demo */
                            madeUp?: boolean;
                        };
                        /** @description yyyymm, the month from 01 to 12 */
                        month: number;
                        /** @enum {string} */
                        span: "month" | "ytd" | "quarter";
                        indicator: {
                            code: string;
                            name: string;
                            english: string;
                            unit: string;
                        };
                        /** @description Of which forms there are figures, and in which spans */
                        indicators: {
                            code: string;
                            name: string;
                            english: string;
                            spans: ("month" | "ytd" | "quarter")[];
                        }[];
                        /** @enum {string} */
                        by: "region" | "industry";
                        total: {
                            /** @description Names the row below the row above it: 990102, C26, e17 */
                            key: string;
                            /** @enum {string} */
                            kind: "total" | "region" | "industry" | "enterprise";
                            name: string;
                            /** @description Region, GB/T 4754 or unified social credit code */
                            code: string;
                            enterpriseId: number | null;
                            /** @description Of an enterprise among the top pullers: its county and division */
                            where: string;
                            /** @enum {string} */
                            status?: "not-reported" | "halted" | "idle" | "new" | "resumed" | "reduced" | "increased" | "level";
                            level: components["schemas"]["Figure"];
                            yoy: components["schemas"]["Figure"];
                            share: components["schemas"]["Figure"];
                            pull: components["schemas"]["Figure"];
                            /** @description The pull as printed: rounded so that the rows below one row add up to what is printed of it, pp */
                            points: number | null;
                        };
                        /** @description What the opened row consists of, most negative first */
                        rows: {
                            /** @description Names the row below the row above it: 990102, C26, e17 */
                            key: string;
                            /** @enum {string} */
                            kind: "total" | "region" | "industry" | "enterprise";
                            name: string;
                            /** @description Region, GB/T 4754 or unified social credit code */
                            code: string;
                            enterpriseId: number | null;
                            /** @description Of an enterprise among the top pullers: its county and division */
                            where: string;
                            /** @enum {string} */
                            status?: "not-reported" | "halted" | "idle" | "new" | "resumed" | "reduced" | "increased" | "level";
                            level: components["schemas"]["Figure"];
                            yoy: components["schemas"]["Figure"];
                            share: components["schemas"]["Figure"];
                            pull: components["schemas"]["Figure"];
                            /** @description The pull as printed: rounded so that the rows below one row add up to what is printed of it, pp */
                            points: number | null;
                        }[];
                        /** @description What the rows leave of the opened row, pp; null where nothing is left */
                        rest: number | null;
                        basis: {
                            yoy: components["schemas"]["Figure"];
                            nominal: components["schemas"]["Figure"];
                            real: components["schemas"]["Figure"];
                            entry: components["schemas"]["Figure"];
                            exit: components["schemas"]["Figure"];
                            restated: components["schemas"]["Figure"];
                        } | null;
                        firms: {
                            all: components["schemas"]["Figure"];
                            up: components["schemas"]["Figure"];
                            down: components["schemas"]["Figure"];
                            halted: components["schemas"]["Figure"];
                            upFace: components["schemas"]["Figure"];
                        } | null;
                        /** @description Enterprises that pull most, either way; told only of the whole */
                        top: {
                            down: {
                                /** @description Names the row below the row above it: 990102, C26, e17 */
                                key: string;
                                /** @enum {string} */
                                kind: "total" | "region" | "industry" | "enterprise";
                                name: string;
                                /** @description Region, GB/T 4754 or unified social credit code */
                                code: string;
                                enterpriseId: number | null;
                                /** @description Of an enterprise among the top pullers: its county and division */
                                where: string;
                                /** @enum {string} */
                                status?: "not-reported" | "halted" | "idle" | "new" | "resumed" | "reduced" | "increased" | "level";
                                level: components["schemas"]["Figure"];
                                yoy: components["schemas"]["Figure"];
                                share: components["schemas"]["Figure"];
                                pull: components["schemas"]["Figure"];
                                /** @description The pull as printed: rounded so that the rows below one row add up to what is printed of it, pp */
                                points: number | null;
                            }[];
                            up: {
                                /** @description Names the row below the row above it: 990102, C26, e17 */
                                key: string;
                                /** @enum {string} */
                                kind: "total" | "region" | "industry" | "enterprise";
                                name: string;
                                /** @description Region, GB/T 4754 or unified social credit code */
                                code: string;
                                enterpriseId: number | null;
                                /** @description Of an enterprise among the top pullers: its county and division */
                                where: string;
                                /** @enum {string} */
                                status?: "not-reported" | "halted" | "idle" | "new" | "resumed" | "reduced" | "increased" | "level";
                                level: components["schemas"]["Figure"];
                                yoy: components["schemas"]["Figure"];
                                share: components["schemas"]["Figure"];
                                pull: components["schemas"]["Figure"];
                                /** @description The pull as printed: rounded so that the rows below one row add up to what is printed of it, pp */
                                points: number | null;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    halted: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                status?: "halted" | "reduced" | "resumed" | "new";
                /** @description GB/T 2260 code */
                county?: number;
                industry?: string;
                /** @description How many of the list; 60 */
                first?: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: {
                            /** @description GB/T 2260 code */
                            code: number;
                            name: string;
                            shortName: string;
                            /** @description Its figures are made up (虚构数据), for the demo */
                            madeUp?: boolean;
                        };
                        /** @description yyyymm, the month from 01 to 12 */
                        month: number;
                        indicator: string;
                        indicatorName: string;
                        /** @description Of one enterprise's amounts and of shortfalls */
                        unit: string;
                        total: {
                            /** @enum {string} */
                            kind: "total" | "region" | "industry";
                            code: string;
                            name: string;
                            halted: components["schemas"]["Figure"];
                            reduced: components["schemas"]["Figure"];
                            up: components["schemas"]["Figure"];
                            firms: components["schemas"]["Figure"];
                            /** @description 复产: nothing last month, something now */
                            resumed: number;
                            /** @description 新增: something now, nothing a year ago */
                            added: number;
                        };
                        regions: {
                            /** @enum {string} */
                            kind: "total" | "region" | "industry";
                            code: string;
                            name: string;
                            halted: components["schemas"]["Figure"];
                            reduced: components["schemas"]["Figure"];
                            up: components["schemas"]["Figure"];
                            firms: components["schemas"]["Figure"];
                            /** @description 复产: nothing last month, something now */
                            resumed: number;
                            /** @description 新增: something now, nothing a year ago */
                            added: number;
                        }[];
                        industries: {
                            /** @enum {string} */
                            kind: "total" | "region" | "industry";
                            code: string;
                            name: string;
                            halted: components["schemas"]["Figure"];
                            reduced: components["schemas"]["Figure"];
                            up: components["schemas"]["Figure"];
                            firms: components["schemas"]["Figure"];
                            /** @description 复产: nothing last month, something now */
                            resumed: number;
                            /** @description 新增: something now, nothing a year ago */
                            added: number;
                        }[];
                        summary: {
                            /** @description Of halted and reduced enterprises together, unit of the level */
                            shortfall: number | null;
                            /** @description That shortfall on the whole base, pp, negative */
                            dragPp: number | null;
                            /** @description Growth without them, % */
                            withoutPct: number | null;
                            growth: components["schemas"]["Figure"];
                        };
                        /** @description Enterprises that the filters leave */
                        matching: number;
                        /** @description The first of them, largest shortfall first */
                        firms: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industry: string;
                            industryName: string;
                            /** @enum {string} */
                            size: "large" | "medium" | "small" | "micro";
                            /** @enum {string} */
                            status: "not-reported" | "halted" | "idle" | "new" | "resumed" | "reduced" | "increased" | "level";
                            level: components["schemas"]["Figure"];
                            base: components["schemas"]["Figure"];
                            pull: components["schemas"]["Figure"];
                            /** @description Last year less this year, where that is a loss */
                            shortfall: number | null;
                            /** @description Months in a row without anything, this one included */
                            haltedMonths: number | null;
                            /** @description First of those months */
                            since: number | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    enterprise: {
        parameters: {
            query: {
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path: {
                enterpriseId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enterprise: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            region: number;
                            regionName: string;
                            industry: string;
                            industryName: string;
                            /** @enum {string} */
                            size: "large" | "medium" | "small" | "micro";
                            /** @description Section and division */
                            industryPath: string;
                            park: string;
                            /** @description In the month asked for */
                            onRoster: boolean;
                            /** @description First month on the roster */
                            since: number;
                            city: {
                                /** @description GB/T 2260 code */
                                code: number;
                                name: string;
                                shortName: string;
                                /** @description Its figures are made up (虚构数据), for the demo */
                                madeUp?: boolean;
                            };
                        };
                        /** @description yyyymm, the month from 01 to 12 */
                        month: number;
                        indicator: {
                            code: string;
                            name: string;
                            english: string;
                            unit: string;
                        };
                        electricityUnit: string;
                        /** @enum {string} */
                        status: "not-reported" | "halted" | "idle" | "new" | "resumed" | "reduced" | "increased" | "level";
                        /** @description Months of the form, oldest first; of February January and February together */
                        points: {
                            /** @description yyyymm, the month from 01 to 12 */
                            month: number;
                            level: components["schemas"]["Figure"];
                            base: components["schemas"]["Figure"];
                            yoy: components["schemas"]["Figure"];
                            levelYtd: components["schemas"]["Figure"];
                            yoyYtd: components["schemas"]["Figure"];
                            electricityYtd: components["schemas"]["Figure"];
                            electricityYoy: components["schemas"]["Figure"];
                            cityPull: components["schemas"]["Figure"];
                        }[];
                        /** @description On its county and on its city */
                        pulls: {
                            region: {
                                /** @description GB/T 2260 code */
                                code: number;
                                name: string;
                                shortName: string;
                                /** @description Its figures are made up (虚构数据), for the demo */
                                madeUp?: boolean;
                            };
                            month: components["schemas"]["Figure"];
                            ytd: components["schemas"]["Figure"];
                            contribution: components["schemas"]["Figure"];
                            share: components["schemas"]["Figure"];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    closeDiff: {
        parameters: {
            query: {
                form: "output" | "finance" | "labour";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        publication: {
                            id: number;
                            at: string;
                            by: string;
                        } | null;
                        /** @enum {string} */
                        span: "month" | "ytd" | "quarter";
                        indicatorName: string;
                        unit: string;
                        /** @description What is not any more as published, largest change first */
                        cells: {
                            region: number;
                            regionName: string;
                            /** @description Empty: all */
                            industry: string;
                            industryName: string;
                            level: {
                                then: components["schemas"]["Figure"];
                                now: components["schemas"]["Figure"];
                            };
                            yoy: {
                                then: components["schemas"]["Figure"];
                                now: components["schemas"]["Figure"];
                            };
                            /** @description Growth now less growth as published, each as printed, pp */
                            changePp: number | null;
                        }[];
                        /** @description Corrections since, newest first */
                        reports: {
                            enterpriseId: number;
                            code: string;
                            name: string;
                            regionName: string;
                            how: string;
                            reason: string;
                            by: string;
                            at: string;
                            /** @description By how much it alone moved the growth of the whole, pp */
                            points: number | null;
                            /** @description Values that changed, in the form's units */
                            changed: {
                                column: string;
                                before: number | null;
                                after: number | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    targetSheet: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                year?: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: number;
                        name: string;
                        madeUp?: boolean;
                        year: number;
                        month: number;
                        /** @description Years of which there are targets, newest first */
                        years: number[];
                        rows: {
                            /** @description A target's number */
                            goal: number;
                            entry: {
                                /** @description GB/T 2260 code */
                                region: number;
                                indicator: string;
                                industry?: string;
                                /** @description yyyymm, the month from 01 to 12 */
                                month: number;
                                /** @enum {string} */
                                span: "month" | "ytd" | "quarter";
                                /** @enum {string} */
                                measure: "yoy" | "level" | "rank" | "level-rank" | "vs-parent" | "vs-nation" | "share" | "from-year-start" | "up-face" | "firms";
                                /** @enum {string} */
                                comparator: "at-least" | "at-most" | "about" | "about-or-better" | "strive" | "reach" | "in-step" | "only-falls" | "only-rises" | "as-assigned";
                                value: number | null;
                                tolerance?: number | null;
                                reference?: string;
                                /** @enum {string} */
                                tier: "assured" | "stretch";
                                /** @enum {string} */
                                origin: "assigned" | "claimed" | "own";
                                document?: string;
                                clause?: string;
                                owner?: string;
                                /** @description A day of the calendar, YYYY-MM-DD */
                                effective?: string;
                            };
                            /** @description Name of the indicator */
                            name: string;
                            /** @description 增长8%以上 */
                            text: string;
                            /** @description 2026年 */
                            period: string;
                            upTo: number | null;
                            upToLabel: string;
                            /** @description Calendar days from the end of the asked month to the end of the period */
                            daysLeft: number;
                            /** @description Time gone of the period at the newest figure, %, by both conventions (序时) */
                            timeGone: {
                                byMonths: number;
                                byDays: number;
                            };
                            now: components["schemas"]["Figure"];
                            target: components["schemas"]["Figure"];
                            gap: components["schemas"]["Figure"];
                            attainment: components["schemas"]["Figure"];
                            timeLead: components["schemas"]["Figure"];
                            seasonLead: components["schemas"]["Figure"];
                            needed: components["schemas"]["Figure"];
                            neededLevel: components["schemas"]["Figure"];
                            nextNeeded: components["schemas"]["Figure"];
                            nextNeededLevel: components["schemas"]["Figure"];
                            /** @description What the next period is called and for which target: 5月（为上半年） */
                            nextLabel: string;
                            forecast: components["schemas"]["Figure"];
                            forecastLow: components["schemas"]["Figure"];
                            forecastHigh: components["schemas"]["Figure"];
                            odds: components["schemas"]["Figure"];
                            /** @description Of the figure so far */
                            met: boolean | null;
                            /** @enum {string} */
                            mark: "green" | "yellow" | "red" | "grey";
                            /** @description 已提前完成, 后续需增9.0%, 超过近36个月最高增速… */
                            verdict: string;
                            remarks: {
                                /** @enum {string} */
                                kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                                text: string;
                            }[];
                        }[];
                        remarks: {
                            /** @enum {string} */
                            kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    saveTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: {
                        /** @description GB/T 2260 code */
                        region: number;
                        indicator: string;
                        industry?: string;
                        /** @description yyyymm, the month from 01 to 12 */
                        month: number;
                        /** @enum {string} */
                        span: "month" | "ytd" | "quarter";
                        /** @enum {string} */
                        measure: "yoy" | "level" | "rank" | "level-rank" | "vs-parent" | "vs-nation" | "share" | "from-year-start" | "up-face" | "firms";
                        /** @enum {string} */
                        comparator: "at-least" | "at-most" | "about" | "about-or-better" | "strive" | "reach" | "in-step" | "only-falls" | "only-rises" | "as-assigned";
                        value: number | null;
                        tolerance?: number | null;
                        reference?: string;
                        /** @enum {string} */
                        tier: "assured" | "stretch";
                        /** @enum {string} */
                        origin: "assigned" | "claimed" | "own";
                        document?: string;
                        clause?: string;
                        owner?: string;
                        /** @description A day of the calendar, YYYY-MM-DD */
                        effective?: string;
                    }[];
                    /** @description Why a target that holds is changed */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stored: number;
                        same: number;
                        batchId: number | null;
                        remarks: {
                            /** @enum {string} */
                            kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    targetDetail: {
        parameters: {
            query: {
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description A target's number */
                goal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        row: {
                            /** @description A target's number */
                            goal: number;
                            entry: {
                                /** @description GB/T 2260 code */
                                region: number;
                                indicator: string;
                                industry?: string;
                                /** @description yyyymm, the month from 01 to 12 */
                                month: number;
                                /** @enum {string} */
                                span: "month" | "ytd" | "quarter";
                                /** @enum {string} */
                                measure: "yoy" | "level" | "rank" | "level-rank" | "vs-parent" | "vs-nation" | "share" | "from-year-start" | "up-face" | "firms";
                                /** @enum {string} */
                                comparator: "at-least" | "at-most" | "about" | "about-or-better" | "strive" | "reach" | "in-step" | "only-falls" | "only-rises" | "as-assigned";
                                value: number | null;
                                tolerance?: number | null;
                                reference?: string;
                                /** @enum {string} */
                                tier: "assured" | "stretch";
                                /** @enum {string} */
                                origin: "assigned" | "claimed" | "own";
                                document?: string;
                                clause?: string;
                                owner?: string;
                                /** @description A day of the calendar, YYYY-MM-DD */
                                effective?: string;
                            };
                            /** @description Name of the indicator */
                            name: string;
                            /** @description 增长8%以上 */
                            text: string;
                            /** @description 2026年 */
                            period: string;
                            upTo: number | null;
                            upToLabel: string;
                            /** @description Calendar days from the end of the asked month to the end of the period */
                            daysLeft: number;
                            /** @description Time gone of the period at the newest figure, %, by both conventions (序时) */
                            timeGone: {
                                byMonths: number;
                                byDays: number;
                            };
                            now: components["schemas"]["Figure"];
                            target: components["schemas"]["Figure"];
                            gap: components["schemas"]["Figure"];
                            attainment: components["schemas"]["Figure"];
                            timeLead: components["schemas"]["Figure"];
                            seasonLead: components["schemas"]["Figure"];
                            needed: components["schemas"]["Figure"];
                            neededLevel: components["schemas"]["Figure"];
                            nextNeeded: components["schemas"]["Figure"];
                            nextNeededLevel: components["schemas"]["Figure"];
                            /** @description What the next period is called and for which target: 5月（为上半年） */
                            nextLabel: string;
                            forecast: components["schemas"]["Figure"];
                            forecastLow: components["schemas"]["Figure"];
                            forecastHigh: components["schemas"]["Figure"];
                            odds: components["schemas"]["Figure"];
                            /** @description Of the figure so far */
                            met: boolean | null;
                            /** @enum {string} */
                            mark: "green" | "yellow" | "red" | "grey";
                            /** @description 已提前完成, 后续需增9.0%, 超过近36个月最高增速… */
                            verdict: string;
                            remarks: {
                                /** @enum {string} */
                                kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                                text: string;
                            }[];
                        };
                        /** @description Newest first */
                        versions: {
                            /** @description A target's number */
                            goal: number;
                            entry: {
                                /** @description GB/T 2260 code */
                                region: number;
                                indicator: string;
                                industry?: string;
                                /** @description yyyymm, the month from 01 to 12 */
                                month: number;
                                /** @enum {string} */
                                span: "month" | "ytd" | "quarter";
                                /** @enum {string} */
                                measure: "yoy" | "level" | "rank" | "level-rank" | "vs-parent" | "vs-nation" | "share" | "from-year-start" | "up-face" | "firms";
                                /** @enum {string} */
                                comparator: "at-least" | "at-most" | "about" | "about-or-better" | "strive" | "reach" | "in-step" | "only-falls" | "only-rises" | "as-assigned";
                                value: number | null;
                                tolerance?: number | null;
                                reference?: string;
                                /** @enum {string} */
                                tier: "assured" | "stretch";
                                /** @enum {string} */
                                origin: "assigned" | "claimed" | "own";
                                document?: string;
                                clause?: string;
                                owner?: string;
                                /** @description A day of the calendar, YYYY-MM-DD */
                                effective?: string;
                            };
                            unit: string;
                            /** @description In official words: 增长8%以上 */
                            text: string;
                            withdrawn: boolean;
                            reason: string;
                            at: string;
                            by: string;
                        }[];
                        path: {
                            month: number;
                            label: string;
                            target: components["schemas"]["Figure"];
                            actual: components["schemas"]["Figure"];
                            /** @description Usual share of the year to this month, % */
                            seasonal: number | null;
                        }[];
                        history: {
                            /** @description 近36个月中有4个月达到9.0% */
                            text: string;
                            reached: number;
                            of: number;
                        };
                        /** @description The same target of the regions below */
                        counties: {
                            /** @description A target's number */
                            goal: number;
                            entry: {
                                /** @description GB/T 2260 code */
                                region: number;
                                indicator: string;
                                industry?: string;
                                /** @description yyyymm, the month from 01 to 12 */
                                month: number;
                                /** @enum {string} */
                                span: "month" | "ytd" | "quarter";
                                /** @enum {string} */
                                measure: "yoy" | "level" | "rank" | "level-rank" | "vs-parent" | "vs-nation" | "share" | "from-year-start" | "up-face" | "firms";
                                /** @enum {string} */
                                comparator: "at-least" | "at-most" | "about" | "about-or-better" | "strive" | "reach" | "in-step" | "only-falls" | "only-rises" | "as-assigned";
                                value: number | null;
                                tolerance?: number | null;
                                reference?: string;
                                /** @enum {string} */
                                tier: "assured" | "stretch";
                                /** @enum {string} */
                                origin: "assigned" | "claimed" | "own";
                                document?: string;
                                clause?: string;
                                owner?: string;
                                /** @description A day of the calendar, YYYY-MM-DD */
                                effective?: string;
                            };
                            /** @description Name of the indicator */
                            name: string;
                            /** @description 增长8%以上 */
                            text: string;
                            /** @description 2026年 */
                            period: string;
                            upTo: number | null;
                            upToLabel: string;
                            /** @description Calendar days from the end of the asked month to the end of the period */
                            daysLeft: number;
                            /** @description Time gone of the period at the newest figure, %, by both conventions (序时) */
                            timeGone: {
                                byMonths: number;
                                byDays: number;
                            };
                            now: components["schemas"]["Figure"];
                            target: components["schemas"]["Figure"];
                            gap: components["schemas"]["Figure"];
                            attainment: components["schemas"]["Figure"];
                            timeLead: components["schemas"]["Figure"];
                            seasonLead: components["schemas"]["Figure"];
                            needed: components["schemas"]["Figure"];
                            neededLevel: components["schemas"]["Figure"];
                            nextNeeded: components["schemas"]["Figure"];
                            nextNeededLevel: components["schemas"]["Figure"];
                            /** @description What the next period is called and for which target: 5月（为上半年） */
                            nextLabel: string;
                            forecast: components["schemas"]["Figure"];
                            forecastLow: components["schemas"]["Figure"];
                            forecastHigh: components["schemas"]["Figure"];
                            odds: components["schemas"]["Figure"];
                            /** @description Of the figure so far */
                            met: boolean | null;
                            /** @enum {string} */
                            mark: "green" | "yellow" | "red" | "grey";
                            /** @description 已提前完成, 后续需增9.0%, 超过近36个月最高增速… */
                            verdict: string;
                            remarks: {
                                /** @enum {string} */
                                kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                                text: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    decomposition: {
        parameters: {
            query: {
                by: "months" | "quarters" | "regions";
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
            };
            header?: never;
            path: {
                /** @description A target's number */
                goal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description A target's number */
                        goal: number;
                        /** @enum {string} */
                        by: "months" | "quarters" | "regions";
                        text: string;
                        unit: string;
                        parts: {
                            key: string;
                            name: string;
                            region: number;
                            month: number;
                            /** @enum {string} */
                            span: "month" | "ytd" | "quarter";
                            /** @description Last year's level, in the indicator's unit */
                            base: number | null;
                            /** @description Share of the base, % */
                            weight: number | null;
                            /** @description What is set for it now */
                            assigned: number | null;
                            /** @description What the whole's target asks of it by the base alone */
                            implied: number | null;
                            /** @description What it must reach from now on */
                            needed: number | null;
                            /** @description Level that goes with `implied` */
                            level: number | null;
                            /** @description Its growth a year ago, %: low bases deserve more */
                            lastYear: number | null;
                            /** @description What came, of a part that is over */
                            actual?: number | null;
                            /** @description As assigned, with the same added to each so that all meet the whole */
                            uniform?: number | null;
                        }[];
                        sum: {
                            target: number | null;
                            /** @description What the assigned parts come to by base weights */
                            implied: number | null;
                            /** @description target − implied; negative: 加码 */
                            gap: number | null;
                            text: string;
                        };
                        notes: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    targetWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A target's number */
                goal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    levers: {
                        next?: number;
                        rest?: number;
                        halts?: {
                            enterprise: number;
                            /** @description yyyymm, the month from 01 to 12 */
                            from: number;
                        }[];
                        adds?: {
                            name: string;
                            /** @description yyyymm, the month from 01 to 12 */
                            from: number;
                            monthly: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        before: {
                            level: number | null;
                            growth: number | null;
                            gap: number | null;
                        };
                        after: {
                            level: number | null;
                            growth: number | null;
                            gap: number | null;
                        };
                        unit: string;
                        met: boolean | null;
                        /** @description What the months after the supposed ones must then average, % */
                        needed: number | null;
                        months: {
                            month: number;
                            label: string;
                            level: number | null;
                            /** @description Of the year to date, % */
                            growth: number | null;
                            isSupposed: boolean;
                        }[];
                        parts: {
                            text: string;
                            /** @description Points of growth at the end */
                            points: number | null;
                        }[];
                        /** @description In one sentence */
                        text: string;
                        notes: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    targetWorkbook: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                year: number;
                empty?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    withdrawTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A target's number */
                goal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stored: number;
                        same: number;
                        batchId: number | null;
                        remarks: {
                            /** @enum {string} */
                            kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    previewTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description GB/T 2260 code */
                    home: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        fileName: string;
                        rows: {
                            sheet: string;
                            row: number;
                            entry: {
                                /** @description GB/T 2260 code */
                                region: number;
                                indicator: string;
                                industry?: string;
                                /** @description yyyymm, the month from 01 to 12 */
                                month: number;
                                /** @enum {string} */
                                span: "month" | "ytd" | "quarter";
                                /** @enum {string} */
                                measure: "yoy" | "level" | "rank" | "level-rank" | "vs-parent" | "vs-nation" | "share" | "from-year-start" | "up-face" | "firms";
                                /** @enum {string} */
                                comparator: "at-least" | "at-most" | "about" | "about-or-better" | "strive" | "reach" | "in-step" | "only-falls" | "only-rises" | "as-assigned";
                                value: number | null;
                                tolerance?: number | null;
                                reference?: string;
                                /** @enum {string} */
                                tier: "assured" | "stretch";
                                /** @enum {string} */
                                origin: "assigned" | "claimed" | "own";
                                document?: string;
                                clause?: string;
                                owner?: string;
                                /** @description A day of the calendar, YYYY-MM-DD */
                                effective?: string;
                            };
                            name: string;
                            place: string;
                            text: string;
                            /** @enum {string} */
                            change: "new" | "changed" | "same";
                            /** @description What held until now, in words; empty for a new one */
                            before: string;
                            remarks: {
                                /** @enum {string} */
                                kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                                text: string;
                            }[];
                        }[];
                        /** @description With one of these nothing can be stored */
                        faults: {
                            sheet: string;
                            row: number;
                            column: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    commitTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    reason?: string;
                    /** @description What was read otherwise than written (read-as) is meant so */
                    confirmed?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stored: number;
                        same: number;
                        batchId: number | null;
                        remarks: {
                            /** @enum {string} */
                            kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    targetBatches: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batches: {
                            id: number;
                            fileName: string;
                            stored: number;
                            at: string;
                            by: string;
                            undoneAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    undoTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    batchId: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stored: number;
                        same: number;
                        batchId: number | null;
                        remarks: {
                            /** @enum {string} */
                            kind: "conflict" | "no-series" | "no-parent" | "unknown-parent" | "superseded" | "read-as";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    lightsWall: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
                /** @description Codes of indicators or groups, separated by commas; absent: the headlines, which `headlines` stands for in a list */
                indicators?: string;
                /** @description All counties below instead of the next level */
                deep?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: number;
                        name: string;
                        madeUp?: boolean;
                        month: number;
                        months: number[];
                        indicators: {
                            code: string;
                            name: string;
                            english: string;
                            group: string;
                            /** @description What is lit */
                            measure: string;
                            span: string;
                            unit: string;
                            decimals: number;
                            month: number;
                            /** @description 1—3月 */
                            label: string;
                            cuts: number[] | null;
                            /** @description How the cuts were found */
                            how: string;
                        }[];
                        regions: {
                            code: number;
                            name: string;
                            shortName: string;
                        }[];
                        lights: number[][];
                        values: (number | null)[][];
                        composites: {
                            code: string;
                            name: string;
                            percents: (number | null)[];
                            lights: number[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    lightCuts: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cuts: {
                            indicator: string;
                            name: string;
                            english: string;
                            unit: string;
                            decimals: number;
                            year: number;
                            measure: string;
                            /** @description Null: too little history, and nobody has set them */
                            cuts: [
                                number,
                                number,
                                number,
                                number
                            ] | null;
                            how: string;
                            /** @description Null: proposed, not set */
                            at: string | null;
                            by: string;
                            /** @description The unit that set them: the region asked for or one above it */
                            home: number | null;
                            /** @description Drawn from history now, whatever is set */
                            proposed: [
                                number,
                                number,
                                number,
                                number
                            ] | null;
                            proposedHow: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    saveCuts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB/T 2260 code */
                    home: number;
                    indicator: string;
                    year: number;
                    cuts: [
                        number,
                        number,
                        number,
                        number
                    ];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicator: string;
                        name: string;
                        english: string;
                        unit: string;
                        decimals: number;
                        year: number;
                        measure: string;
                        /** @description Null: too little history, and nobody has set them */
                        cuts: [
                            number,
                            number,
                            number,
                            number
                        ] | null;
                        how: string;
                        /** @description Null: proposed, not set */
                        at: string | null;
                        by: string;
                        /** @description The unit that set them: the region asked for or one above it */
                        home: number | null;
                        /** @description Drawn from history now, whatever is set */
                        proposed: [
                            number,
                            number,
                            number,
                            number
                        ] | null;
                        proposedHow: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    composites: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        composites: {
                            code: string;
                            name: string;
                            components: {
                                of: string;
                                weight: number;
                            }[];
                            cutsPct: [
                                number,
                                number,
                                number,
                                number
                            ];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    saveComposites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB/T 2260 code */
                    home: number;
                    composites: {
                        code: string;
                        name: string;
                        components: {
                            of: string;
                            weight: number;
                        }[];
                        cutsPct: [
                            number,
                            number,
                            number,
                            number
                        ];
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        composites: {
                            code: string;
                            name: string;
                            components: {
                                of: string;
                                weight: number;
                            }[];
                            cutsPct: [
                                number,
                                number,
                                number,
                                number
                            ];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    seriesWork: {
        parameters: {
            query: {
                /** @description Words or canonical form; its month is the last known */
                address: string;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        title: string;
                        unit: string;
                        decimals: number;
                        points: {
                            month: number;
                            label: string;
                            observed: number | null;
                            adjusted: number | null;
                            trend: number | null;
                            /** @description Factor in %, or difference for rates */
                            seasonal: number | null;
                            /** @description Spring Festival effect, the same way */
                            holiday: number | null;
                            forecast: number | null;
                            low: number | null;
                            high: number | null;
                        }[];
                        outliers: {
                            month: number;
                            /** @enum {string} */
                            kind: "AO" | "LS" | "TC";
                            /** @description In % of the level, or points for rates */
                            effect: number;
                            t: number;
                            isProvisional: boolean;
                            text: string;
                        }[];
                        /** @description In words, what was done and on how many periods */
                        method: string;
                        accuracy: {
                            origins: number;
                            mase: number;
                            naive: number;
                            seasonalNaive: number;
                            ets: number;
                            coverage80: number;
                        } | null;
                        notes: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    leading: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
                indicator: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        target: string;
                        targetName: string;
                        rows: {
                            indicator: string;
                            name: string;
                            /** @description Months by which it leads; negative: lags */
                            lag: number | null;
                            /** @description Correlation at that lag */
                            strength: number | null;
                            periods: number;
                            /** @enum {string} */
                            role: "leading" | "coincident" | "lagging" | "unclear";
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    matches: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description What was known at the end of this day, or at this instant in UTC */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: number;
                        pairs: {
                            /** @description 产值—用电量 */
                            name: string;
                            rows: {
                                region: number;
                                name: string;
                                one: components["schemas"]["Figure"];
                                other: components["schemas"]["Figure"];
                                difference: number | null;
                                opposite: boolean;
                                elasticity: number | null;
                                flag: boolean;
                            }[];
                            limit: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    warnings: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
                /** @description All that stand in the month, not only its new ones; default true */
                standing?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: number;
                        name: string;
                        madeUp?: boolean;
                        month: number;
                        runAt: string | null;
                        /** @description Live rules */
                        rules: number;
                        counts: {
                            severity: number;
                            open: number;
                            news: number;
                        }[];
                        warnings: {
                            id: number;
                            region: number;
                            regionName: string;
                            rule: string;
                            ruleName: string;
                            ruleVersion: number;
                            month: number;
                            label: string;
                            cleared: number | null;
                            severity: number;
                            sentence: string;
                            /**
                             * @description easing: the newest figures are good, though not yet long enough; outdated: newer figures did not come
                             * @enum {string}
                             */
                            mark: "holds" | "easing" | "outdated";
                            figure: components["schemas"]["Figure"];
                            /** @description The figure as it was when the warning was told */
                            thenValue: number | null;
                            vintage: string | null;
                            threshold: number | null;
                            owner: string;
                            /** @enum {string} */
                            status: "raised" | "confirmed" | "dismissed" | "cleared";
                            raisedAt: string;
                            periods: number;
                            /** @description What is known now of a warning in a month gone by */
                            later: {
                                /** @description Newest month for which the rules were run */
                                month: number;
                                /** @enum {string} */
                                status: "raised" | "confirmed" | "dismissed" | "cleared";
                                severity: number;
                                cleared: number | null;
                                sentence: string;
                            } | null;
                            /** @description Most places below are warned of the same: told once, for the whole */
                            isCommon: boolean;
                            /** @description The other warnings of the matter */
                            also: {
                                id: number;
                                region: number;
                                regionName: string;
                                rule: string;
                                ruleName: string;
                                ruleVersion: number;
                                month: number;
                                label: string;
                                cleared: number | null;
                                severity: number;
                                sentence: string;
                                /**
                                 * @description easing: the newest figures are good, though not yet long enough; outdated: newer figures did not come
                                 * @enum {string}
                                 */
                                mark: "holds" | "easing" | "outdated";
                                figure: components["schemas"]["Figure"];
                                /** @description The figure as it was when the warning was told */
                                thenValue: number | null;
                                vintage: string | null;
                                threshold: number | null;
                                owner: string;
                                /** @enum {string} */
                                status: "raised" | "confirmed" | "dismissed" | "cleared";
                                raisedAt: string;
                                periods: number;
                                /** @description What is known now of a warning in a month gone by */
                                later: {
                                    /** @description Newest month for which the rules were run */
                                    month: number;
                                    /** @enum {string} */
                                    status: "raised" | "confirmed" | "dismissed" | "cleared";
                                    severity: number;
                                    cleared: number | null;
                                    sentence: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    monitorSummary: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
                /** @description yyyymm, the month from 01 to 12 */
                month: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        region: number;
                        month: number;
                        lights: {
                            indicator: string;
                            name: string;
                            light: components["schemas"]["Figure"];
                        }[];
                        open: number;
                        counts: {
                            severity: number;
                            open: number;
                        }[];
                        warnings: {
                            id: number;
                            region: number;
                            regionName: string;
                            rule: string;
                            ruleName: string;
                            ruleVersion: number;
                            month: number;
                            label: string;
                            cleared: number | null;
                            severity: number;
                            sentence: string;
                            /**
                             * @description easing: the newest figures are good, though not yet long enough; outdated: newer figures did not come
                             * @enum {string}
                             */
                            mark: "holds" | "easing" | "outdated";
                            figure: components["schemas"]["Figure"];
                            /** @description The figure as it was when the warning was told */
                            thenValue: number | null;
                            vintage: string | null;
                            threshold: number | null;
                            owner: string;
                            /** @enum {string} */
                            status: "raised" | "confirmed" | "dismissed" | "cleared";
                            raisedAt: string;
                            periods: number;
                            /** @description What is known now of a warning in a month gone by */
                            later: {
                                /** @description Newest month for which the rules were run */
                                month: number;
                                /** @enum {string} */
                                status: "raised" | "confirmed" | "dismissed" | "cleared";
                                severity: number;
                                cleared: number | null;
                                sentence: string;
                            } | null;
                            /** @description Most places below are warned of the same: told once, for the whole */
                            isCommon: boolean;
                            /** @description The other warnings of the matter */
                            also: {
                                id: number;
                                region: number;
                                regionName: string;
                                rule: string;
                                ruleName: string;
                                ruleVersion: number;
                                month: number;
                                label: string;
                                cleared: number | null;
                                severity: number;
                                sentence: string;
                                /**
                                 * @description easing: the newest figures are good, though not yet long enough; outdated: newer figures did not come
                                 * @enum {string}
                                 */
                                mark: "holds" | "easing" | "outdated";
                                figure: components["schemas"]["Figure"];
                                /** @description The figure as it was when the warning was told */
                                thenValue: number | null;
                                vintage: string | null;
                                threshold: number | null;
                                owner: string;
                                /** @enum {string} */
                                status: "raised" | "confirmed" | "dismissed" | "cleared";
                                raisedAt: string;
                                periods: number;
                                /** @description What is known now of a warning in a month gone by */
                                later: {
                                    /** @description Newest month for which the rules were run */
                                    month: number;
                                    /** @enum {string} */
                                    status: "raised" | "confirmed" | "dismissed" | "cleared";
                                    severity: number;
                                    cleared: number | null;
                                    sentence: string;
                                } | null;
                            }[];
                        }[];
                        targets: {
                            total: number;
                            green: number;
                            yellow: number;
                            red: number;
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    warning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        warning: {
                            id: number;
                            region: number;
                            regionName: string;
                            rule: string;
                            ruleName: string;
                            ruleVersion: number;
                            month: number;
                            label: string;
                            cleared: number | null;
                            severity: number;
                            sentence: string;
                            /**
                             * @description easing: the newest figures are good, though not yet long enough; outdated: newer figures did not come
                             * @enum {string}
                             */
                            mark: "holds" | "easing" | "outdated";
                            figure: components["schemas"]["Figure"];
                            /** @description The figure as it was when the warning was told */
                            thenValue: number | null;
                            vintage: string | null;
                            threshold: number | null;
                            owner: string;
                            /** @enum {string} */
                            status: "raised" | "confirmed" | "dismissed" | "cleared";
                            raisedAt: string;
                            periods: number;
                            /** @description What is known now of a warning in a month gone by */
                            later: {
                                /** @description Newest month for which the rules were run */
                                month: number;
                                /** @enum {string} */
                                status: "raised" | "confirmed" | "dismissed" | "cleared";
                                severity: number;
                                cleared: number | null;
                                sentence: string;
                            } | null;
                        };
                        since: number;
                        ruleText: string;
                        note: string;
                        facts: {
                            condition: string;
                            figure: components["schemas"]["Figure"];
                            thenText: string;
                        }[];
                        drivers: {
                            name: string;
                            figure: components["schemas"]["Figure"];
                            thenText: string;
                        }[];
                        course: {
                            month: number;
                            figure: components["schemas"]["Figure"];
                        }[];
                        steps: {
                            /** @enum {string} */
                            step: "raised" | "worse" | "milder" | "confirmed" | "dismissed" | "reopened" | "cleared";
                            severity: number | null;
                            month: number | null;
                            text: string;
                            at: string;
                            by: string;
                        }[];
                        earlier: {
                            id: number;
                            month: number;
                            sentence: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    moveWarning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "confirmed" | "dismissed" | "reopened";
                    /** @description Needed to dismiss */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        warning: {
                            id: number;
                            region: number;
                            regionName: string;
                            rule: string;
                            ruleName: string;
                            ruleVersion: number;
                            month: number;
                            label: string;
                            cleared: number | null;
                            severity: number;
                            sentence: string;
                            /**
                             * @description easing: the newest figures are good, though not yet long enough; outdated: newer figures did not come
                             * @enum {string}
                             */
                            mark: "holds" | "easing" | "outdated";
                            figure: components["schemas"]["Figure"];
                            /** @description The figure as it was when the warning was told */
                            thenValue: number | null;
                            vintage: string | null;
                            threshold: number | null;
                            owner: string;
                            /** @enum {string} */
                            status: "raised" | "confirmed" | "dismissed" | "cleared";
                            raisedAt: string;
                            periods: number;
                            /** @description What is known now of a warning in a month gone by */
                            later: {
                                /** @description Newest month for which the rules were run */
                                month: number;
                                /** @enum {string} */
                                status: "raised" | "confirmed" | "dismissed" | "cleared";
                                severity: number;
                                cleared: number | null;
                                sentence: string;
                            } | null;
                        };
                        since: number;
                        ruleText: string;
                        note: string;
                        facts: {
                            condition: string;
                            figure: components["schemas"]["Figure"];
                            thenText: string;
                        }[];
                        drivers: {
                            name: string;
                            figure: components["schemas"]["Figure"];
                            thenText: string;
                        }[];
                        course: {
                            month: number;
                            figure: components["schemas"]["Figure"];
                        }[];
                        steps: {
                            /** @enum {string} */
                            step: "raised" | "worse" | "milder" | "confirmed" | "dismissed" | "reopened" | "cleared";
                            severity: number | null;
                            month: number | null;
                            text: string;
                            at: string;
                            by: string;
                        }[];
                        earlier: {
                            id: number;
                            month: number;
                            sentence: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    runRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB/T 2260 code */
                    region: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        month: number;
                        rules: number;
                        regions: number;
                        raised: number;
                        worse: number;
                        cleared: number;
                        standing: number;
                        seconds: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    warningRules: {
        parameters: {
            query: {
                /** @description GB/T 2260 code */
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            rule: {
                                code: string;
                                name: string;
                                conditions: ({
                                    kind: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                scope: {
                                    /** @enum {string} */
                                    of: "self" | "children" | "both";
                                    regions: number[];
                                };
                                owner: string;
                                severity: number;
                                worsens: {
                                    periods: number;
                                    to: number;
                                } | null;
                                raiseAfter: number;
                                clearAfter: number;
                                rearmMonths: number;
                                note: string;
                            };
                            home: number;
                            homeName: string;
                            version: number;
                            /** @enum {string} */
                            state: "draft" | "live" | "paused";
                            /** @description The rule read out in one sentence */
                            text: string;
                            isShipped: boolean;
                            at: string;
                            by: string;
                            /** @description Warnings of it that stand */
                            open: number;
                            trial: {
                                raised: number;
                                followed: number;
                                inVain: number;
                                perMonth: number;
                                /** @description Of those, what "is behind its superior today" alone would have told, % */
                                behindPct: number | null;
                                /**
                                 * @description own: the unit's history, when the rule went live; shaoyang: before it was shipped
                                 * @enum {string}
                                 */
                                basis: "own" | "shaoyang";
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    saveRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB/T 2260 code */
                    home: number;
                    rule: {
                        code: string;
                        name: string;
                        conditions: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        scope: {
                            /** @enum {string} */
                            of: "self" | "children" | "both";
                            regions: number[];
                        };
                        owner: string;
                        severity: number;
                        worsens: {
                            periods: number;
                            to: number;
                        } | null;
                        raiseAfter: number;
                        clearAfter: number;
                        rearmMonths: number;
                        note: string;
                    };
                    /** @enum {string} */
                    state: "draft" | "live" | "paused" | "withdrawn";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            rule: {
                                code: string;
                                name: string;
                                conditions: ({
                                    kind: string;
                                } & {
                                    [key: string]: unknown;
                                })[];
                                scope: {
                                    /** @enum {string} */
                                    of: "self" | "children" | "both";
                                    regions: number[];
                                };
                                owner: string;
                                severity: number;
                                worsens: {
                                    periods: number;
                                    to: number;
                                } | null;
                                raiseAfter: number;
                                clearAfter: number;
                                rearmMonths: number;
                                note: string;
                            };
                            home: number;
                            homeName: string;
                            version: number;
                            /** @enum {string} */
                            state: "draft" | "live" | "paused";
                            /** @description The rule read out in one sentence */
                            text: string;
                            isShipped: boolean;
                            at: string;
                            by: string;
                            /** @description Warnings of it that stand */
                            open: number;
                            trial: {
                                raised: number;
                                followed: number;
                                inVain: number;
                                perMonth: number;
                                /** @description Of those, what "is behind its superior today" alone would have told, % */
                                behindPct: number | null;
                                /**
                                 * @description own: the unit's history, when the rule went live; shaoyang: before it was shipped
                                 * @enum {string}
                                 */
                                basis: "own" | "shaoyang";
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    ruleWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            kind: string;
                            name: string;
                            english: string;
                            fields: {
                                key: string;
                                name: string;
                                english: string;
                                /** @enum {string} */
                                type: "figure" | "number" | "op" | "path" | "whom" | "lights";
                                unit: string;
                                initial: unknown;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    tryRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description GB/T 2260 code */
                    home: number;
                    rule: {
                        code: string;
                        name: string;
                        conditions: ({
                            kind: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        scope: {
                            /** @enum {string} */
                            of: "self" | "children" | "both";
                            regions: number[];
                        };
                        owner: string;
                        severity: number;
                        worsens: {
                            periods: number;
                            to: number;
                        } | null;
                        raiseAfter: number;
                        clearAfter: number;
                        rearmMonths: number;
                        note: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        text: string;
                        trial: {
                            from: number;
                            to: number;
                            months: {
                                month: number;
                                raised: number;
                                standing: number;
                            }[];
                            episodes: {
                                region: number;
                                raised: number;
                                cleared: number | null;
                                address: string;
                                value: number | null;
                                followed: boolean | null;
                                leadMonths: number | null;
                            }[];
                            raised: number;
                            followed: number;
                            inVain: number;
                            undecided: number;
                            perMonth: number;
                            medianLeadMonths: number | null;
                            outcome: string;
                            judged: number;
                            held: number;
                            remarks: string[];
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        templates: {
                            name: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    brief: {
        parameters: {
            query?: {
                check?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of a shipped template, unless a file is sent */
                    template?: string;
                    /** @description GB/T 2260 code */
                    region: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    /** @description What was known at the end of this day, or at this instant in UTC */
                    asOf?: string;
                    /** @description A day of the calendar, YYYY-MM-DD */
                    writtenOn?: string;
                    /**
                     * Format: binary
                     * @description A .docx of one's own
                     */
                    file?: string;
                };
                "multipart/form-data": {
                    /** @description Name of a shipped template, unless a file is sent */
                    template?: string;
                    /** @description GB/T 2260 code */
                    region: number;
                    /** @description yyyymm, the month from 01 to 12 */
                    month: number;
                    /** @description What was known at the end of this day, or at this instant in UTC */
                    asOf?: string;
                    /** @description A day of the calendar, YYYY-MM-DD */
                    writtenOn?: string;
                    /**
                     * Format: binary
                     * @description A .docx of one's own
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string | {
                        /** @description How many figures it was filled from */
                        figures: number;
                        unresolved: {
                            /** @description The address, in words */
                            words: string;
                            /** @description Why there is no figure (未公布) */
                            reason: string;
                            /** @description Text of the template's paragraph */
                            where: string;
                        }[];
                        omitted: {
                            /** @description The address, in words */
                            words: string;
                            /** @description Why there is no figure (未公布) */
                            reason: string;
                            /** @description Text of the template's paragraph */
                            where: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                            remedy: {
                                zh: string;
                                en: string;
                            };
                            status: number;
                            where?: {
                                file?: string;
                                sheet?: string;
                                cell?: string;
                                field?: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
}
