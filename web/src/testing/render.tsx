import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { type Language, LanguageContext } from "../texts/index.ts";

/** A piece of a page as HTML, as it is before anybody touches it; in Chinese unless asked otherwise. */
export function renderHtml(element: ReactNode, language: Language = "zh"): string {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  return renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <RouterContextProvider router={router as never}>
        <LanguageContext value={language}>{element}</LanguageContext>
      </RouterContextProvider>
    </QueryClientProvider>,
  );
}

/** What a person reads of it. */
export const renderWords = (element: ReactNode, language: Language = "zh"): string =>
  wordsOf(renderHtml(element, language));

/** The words of a piece of HTML: without tags, blanks made one. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
