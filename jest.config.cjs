const transform = {
  "^.+\\.[cm]?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: false, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: "es2022",
      },
      // import() stays one, so that a test can load an ESM-only package.
      module: { type: "commonjs", ignoreDynamic: true },
      sourceMaps: "inline",
    },
  ],
}

/** Which folders a suite consists of; `npm run test:<suite>` runs one. */
const suites = {
  unit: ["src"],
  modules: ["integration-tests/modules"],
  http: ["integration-tests/http", "integration-tests/security"],
  journeys: ["integration-tests/journeys", "integration-tests/browser"],
  faults: ["integration-tests/faults"],
  // In an application that test-pack.mjs runs; no part of "npm test".
  pack: ["integration-tests/pack"],
}

/** @type {import("jest").Config} */
module.exports = {
  maxWorkers: 2,
  testTimeout: 300_000,
  // A spec is a test to one project only; the others would count it as code.
  collectCoverageFrom: [
    "src/modules/*/domain/**/*.ts",
    "!src/modules/**/*.spec.ts",
  ],
  coverageDirectory: ".cache/coverage",
  coverageReporters: [["text", { skipFull: true }]],
  coverageThreshold: { global: { lines: 95, branches: 95 } },
  projects: Object.entries(suites).map(([displayName, folders]) => ({
    displayName,
    rootDir: __dirname,
    testEnvironment: "node",
    testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
    modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.data/"],
    transform,
  })),
}
