/**
 * What `src/scripts/test.mjs` hands to a suite.
 * @throws Error when the suite was started by other means
 */
function required(name: string): string {
  const value = process.env[name]
  if (!value) {
    throw new Error(
      `${name} is not set. Run the suite with "npm test", or a part of it with "npm run test:http -- <file>".`
    )
  }
  return value
}

/** A database of the server that all suites of this run share. */
export const serverUrl = (): string => required("TEST_DATABASE_URL")

/** The migrated and seeded database that {@link cloneDatabase} copies. */
export const templateName = (): string => required("TEST_TEMPLATE")

/** What the demo seed left on disk: `demo.json` and drop folders. */
export const seedDirectory = (): string => required("TEST_SEED_DIRECTORY")

/** How hard the faults and load suites try; 1 in `npm test`. */
export const scale = (): number => Number(process.env.B2B_SCALE ?? "1")
