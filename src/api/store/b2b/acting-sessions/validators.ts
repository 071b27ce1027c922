import { z } from "@medusajs/framework/zod"
import { entityId, optionalText } from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

const ACTING_CHANNELS = ["visit", "telephone", "counter"] as const

/** Without `member_id`: for the account itself, whose order contact gets the order. */
export const StoreStartActingSession = z.strictObject({
  account_id: entityId,
  member_id: entityId.nullable().optional(),
  channel: z.enum(ACTING_CHANNELS).default("visit"),
  reason: optionalText(500),
})

export const StoreActingSessionParams = z.strictObject({
  open: z.enum(["true", "false"]).optional(),
  ...pageParams(20),
})

export type StoreStartActingSession = z.output<typeof StoreStartActingSession>
export type StoreActingSessionParams = z.output<typeof StoreActingSessionParams>
