/** Routes that the screens use and the server does not describe yet. */
export interface PlannedPaths {
  "/api/templates": {
    get: {
      responses: { 200: { content: { "application/json": { templates: { name: string; title: string }[] } } } };
    };
  };
}
