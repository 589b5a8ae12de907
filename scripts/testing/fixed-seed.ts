import fc from "fast-check";

/** On CI property tests try the same cases each time, so that red means the change; elsewhere they go on searching. */
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20250301 });
