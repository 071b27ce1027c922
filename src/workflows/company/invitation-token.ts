import { createHash, randomBytes } from "node:crypto"

/** 32 random bytes as base64url: 43 characters. */
export function newInvitationToken(): string {
  return randomBytes(32).toString("base64url")
}

/** What is stored of a token: SHA-256 as hex. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** Stands where a hash belongs, and no token has it: nobody knows its origin. */
export function placeholderHash(): string {
  return hashOfToken(newInvitationToken())
}
