import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ApprovalRequestRow } from "../../../modules/approval"

/** For whom and what one link is. */
export type ApprovalLink = {
  request_id: string
  tier: number
  type: "member" | "sales_rep"
  id: string
}

type Bound = Pick<ApprovalRequestRow, "content_hash" | "requested_at">

const PART = /^[0-9A-Za-z_-]{1,100}$/

/**
 * The token of a link: readable, and signed together with what is asked, so that it
 * counts for this basket alone.
 */
export function approvalToken(
  container: MedusaContainer,
  link: ApprovalLink,
  about: Bound
): string {
  const { request_id, tier, type, id } = link
  const text = [request_id, String(tier), type, id].join(".")
  return `${text}.${signatureOf(container, text, about)}`
}

/** What a token says, before its signature was looked at; null: it is none. */
export function readApprovalToken(
  token: string
): (ApprovalLink & { text: string; signature: string }) | null {
  const parts = token.split(".")
  const [request_id = "", tier = "", type = "", id = "", signature = ""] = parts
  return parts.length === 5 &&
    [request_id, id, signature].every((part) => PART.test(part)) &&
    /^\d{1,3}$/.test(tier) &&
    (type === "member" || type === "sales_rep")
    ? {
        request_id,
        tier: Number(tier),
        type,
        id,
        text: parts.slice(0, 4).join("."),
        signature,
      }
    : null
}

export function isSigned(
  container: MedusaContainer,
  { text, signature }: { text: string; signature: string },
  about: Bound
): boolean {
  const expected = Buffer.from(signatureOf(container, text, about))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** The purpose stands before the text: no other signature of the shop fits here. */
function signatureOf(
  container: MedusaContainer,
  text: string,
  { content_hash, requested_at }: Bound
): string {
  const { http } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  return createHmac("sha256", JSON.stringify(http.jwtSecret ?? "supersecret"))
    .update(
      `b2b-approval-link\n${text}\n${content_hash}\n${new Date(requested_at).toISOString()}`
    )
    .digest("base64url")
}
