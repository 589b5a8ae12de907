import { defineConfig } from "vitest/config";

/** One project a kind of test, so that `npm test -- --project unit` is quick. Browser tests drive Debian's Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          setupFiles: ["scripts/testing/fixed-seed.ts"],
          include: [
            "core/src/**/*.test.ts",
            "server/src/**/*.test.ts",
            "web/src/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
          ],
          exclude: ["**/*.integration.test.ts", "**/*.browser.test.ts"],
          // Property tests on a busy machine of two cores.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integration",
          setupFiles: ["scripts/testing/fixed-seed.ts"],
          include: ["server/src/**/*.integration.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["web/src/**/*.browser.test.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
