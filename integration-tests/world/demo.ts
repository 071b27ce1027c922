import { readFileSync } from "node:fs"
import path from "node:path"
import { seedDirectory } from "./environment"
import type { Credentials } from "./http"

/** What the demo seed made, as `npm start` shows it. */
export type Demo = {
  publishable_key: string
  admin: Credentials
  buyers: (Credentials & { company: string; note: string })[]
  connection: { id: string; directory: string }
}

export function demo(): Demo {
  const file = path.join(seedDirectory(), "demo.json")
  // Written by src/scripts/seed.ts in this very shape.
  return JSON.parse(readFileSync(file, "utf8")) as Demo
}
