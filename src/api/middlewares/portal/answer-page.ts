import { randomBytes } from "node:crypto"
import type { MedusaResponse } from "@medusajs/framework/http"
import { b2bOptions } from "../../../options"
import type { PortalBuild } from "./build"
import { contentSecurityPolicy } from "./security-headers"

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "")
}

/** index.html with its base, its name and a nonce of this answer's own. */
export function answerPage(res: MedusaResponse, { page }: PortalBuild): void {
  const { portal } = b2bOptions()
  const nonce = randomBytes(16).toString("base64")
  const values: Record<string, string> = {
    __PORTAL_BASE__: `${portal.path}/`,
    __PORTAL_NONCE__: nonce,
    __PORTAL_NAME__: escapeHtml(portal.name),
  }
  res
    .set({
      "cache-control": "no-cache",
      "content-security-policy": contentSecurityPolicy(portal, nonce),
    })
    .type("html")
    .send(page.replace(/__PORTAL_[A-Z]+__/g, (name) => values[name] ?? name))
}
