import type { MedusaRequest } from "@medusajs/framework/http"
import { accountErrors, partNumberErrors } from "../../modules/trade"
import type { Actor } from "../../workflows/audit/actor"
import { readId } from "../admin/b2b/ids"
import { adminActor, memberActor } from "../middlewares/actor-of"
import { contextOf } from "../middlewares/require-permission"

/** Whose part numbers: the acting member's account, or the one a clerk names. */
export type Side = {
  account(req: MedusaRequest): string
  subject(req: MedusaRequest): string
  actor(req: MedusaRequest): Promise<Actor>
  /** Only a clerk numbers, and reads of, what the account cannot buy. */
  any_variant: boolean
}

export const memberSide: Side = {
  account: (req) => contextOf(req).account.id,
  subject: (req) => readId(req.params.id, partNumberErrors.notFound),
  actor: memberActor,
  any_variant: false,
}

export const clerkSide: Side = {
  account: (req) => readId(req.params.id, accountErrors.accountNotFound),
  subject: (req) =>
    readId(req.params.part_number_id, partNumberErrors.notFound),
  actor: adminActor,
  any_variant: true,
}
