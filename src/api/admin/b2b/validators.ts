import { z } from "@medusajs/framework/zod"
import { entityId } from "../../../utils/body-fields"
import {
  listParams,
  oneOrMore,
  pageParams,
  searchText,
} from "../../../utils/list-params"
import { AWAITED } from "./companies/companies-awaiting"

const fields = z.string().max(2000).optional()

export const companyListParams = listParams({
  order: ["name", "handle", "status", "created_at", "updated_at"],
  status: ["active", "suspended", "closed"],
  limit: 20,
}).extend({ awaiting: oneOrMore(AWAITED), fields })

export const companyParams = z.strictObject({ fields })

export const memberListParams = listParams({
  order: ["created_at", "status", "job_title"],
  status: ["active", "suspended", "removed"],
  limit: 20,
})

export const shipToListParams = listParams({
  order: ["code", "name", "city", "status", "created_at"],
  status: ["active", "closed"],
  limit: 20,
})

export const projectListParams = listParams({
  order: ["code", "name", "status", "starts_on", "ends_on", "created_at"],
  status: ["open", "on_hold", "closed"],
  limit: 20,
})

export const shipToAccessListParams = z.strictObject({
  q: searchText,
  member_id: entityId.optional(),
  ship_to_id: entityId.optional(),
  project_id: entityId.optional(),
  ...pageParams(20),
})

export const noParams = z.strictObject({})

export type CompanyListParams = z.infer<typeof companyListParams>
export type ShipToAccessListParams = z.infer<typeof shipToAccessListParams>
