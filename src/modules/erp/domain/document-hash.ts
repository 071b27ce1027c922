import { createHash } from "node:crypto"
import { canonicalJson, type JsonObject } from "./json"

/**
 * What makes two documents the same: SHA-256, in hex, of their content. The
 * order of keys does not matter, which `jsonb` does not keep anyway.
 */
export function documentHash(document: JsonObject): string {
  return createHash("sha256").update(canonicalJson(document)).digest("hex")
}
