import type { MedusaRequest } from "@medusajs/framework/http"
import type { ShipToDecider } from "../../modules/company"
import type { Actor } from "../../workflows/audit"
import { findCompany } from "../admin/b2b/companies/find-company"
import { adminActor, memberActor } from "../middlewares/actor-of"
import { contextOf } from "../middlewares/require-permission"

/** Whose sites a request is about, and who asks: all that the two APIs differ in. */
export type SiteScope = {
  company_id: string
  actor: Actor
  decider: ShipToDecider
  /** Whether a new place has to be requested: the office wants to approve it. */
  needs_office: boolean
  /** The id in the path of what is changed. */
  row_id: string | undefined
}

export type ScopeOf = (req: MedusaRequest) => Promise<SiteScope>

/** A member, in the company of the account that the request acts for. */
export const storeScope: ScopeOf = async (req) => {
  const { company, office } = contextOf(req)
  return {
    company_id: company.id,
    actor: await memberActor(req),
    decider: "company",
    needs_office: office.approves_ship_tos,
    row_id: req.params.id,
  }
}

/** A clerk, in the company that the path names. */
export const adminScope: ScopeOf = async (req) => {
  const { id } = await findCompany(req)
  return {
    company_id: id,
    actor: await adminActor(req),
    decider: "office",
    needs_office: false,
    row_id: req.params.row_id,
  }
}
