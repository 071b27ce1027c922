import { createHash } from "node:crypto"

/**
 * The id of what a batch creates: the same whenever it is worked out, so that a
 * second try finds what the first one left.
 */
export function chosenId(prefix: string, ...parts: string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex")
  return `${prefix}_${hash.slice(0, 26).toUpperCase()}`
}
