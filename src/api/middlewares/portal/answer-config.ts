import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { b2bOptions } from "../../../options"
import { publishableKey } from "./publishable-key"
import type { PortalConfig } from "./types"

export async function answerConfig(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { portal, card_checkout_url } = b2bOptions()
  const { name, logo_url, color, texts } = portal
  const config: PortalConfig = {
    publishable_key: await publishableKey(req.scope),
    name,
    logo_url: logo_url ?? null,
    color: color ?? null,
    texts,
    card_checkout_url: card_checkout_url ?? null,
  }
  res.set("cache-control", "no-cache").json(config)
}
