import type { MedusaRequest } from "@medusajs/framework/http"
import { companyErrors } from "../../modules/company"
import { toMedusaError, type CatalogueError } from "../../utils/catalogue-error"
import type { OfCompany } from "../../workflows/company/change"
import { findCompany } from "../admin/b2b/companies/find-company"
import { readId } from "../admin/b2b/ids"
import { adminActor, memberActor } from "../middlewares/actor-of"
import { contextOf } from "../middlewares/require-permission"

type Req = Pick<MedusaRequest, "params" | "scope"> & MedusaRequest

/**
 * From which side a company's people are looked at: by its own members, in the
 * account's context, or by a clerk, who names the company in the path. Everything
 * else about these routes is the same.
 */
export type Side = {
  origin: "company" | "clerk"
  companyId(req: Req): Promise<string>
  actor(req: Req): Promise<OfCompany["actor"]>
  /** Whether only names may be shown. */
  namesOnly(req: Req): boolean
  /** Refuses whoever may not say who orders to which site. */
  mayGiveSites(req: Req): void
}

export const memberSide: Side = {
  origin: "company",
  companyId: (req) => Promise.resolve(contextOf(req).company.id),
  actor: (req) => memberActor(req),
  namesOnly: (req) => !contextOf(req).permissions.has("member.manage"),
  mayGiveSites(req) {
    if (!contextOf(req).permissions.has("ship_to.manage")) {
      throw toMedusaError(companyErrors.permissionMissing("ship_to.manage"))
    }
  },
}

export const clerkSide: Side = {
  origin: "clerk",
  companyId: async (req) => (await findCompany(req)).id,
  actor: (req) => adminActor(req),
  namesOnly: () => false,
  mayGiveSites: () => undefined,
}

/** The company and the actor of a change. */
export async function ofCompany(side: Side, req: Req): Promise<OfCompany> {
  return { company_id: await side.companyId(req), actor: await side.actor(req) }
}

/**
 * The id in the path that a route is about: `:member_id` and so on below a company
 * of the admin's, `:id` in the store.
 */
export function subjectId(
  req: Req,
  param: string,
  notFound: (id: string) => CatalogueError
): string {
  return readId(req.params[param] ?? req.params.id, notFound)
}
