import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { anyColumnContains } from "../../../../utils/search"
import { customFields } from "./custom-fields"
import { findApplications } from "./find-applications"
import type { AdminApplicationsAnswer } from "./types"
import type { AdminApplicationListQuery } from "./validators"

const SEARCHED = [
  "company_name",
  "registration_number",
  "contact_name",
  "contact_email",
]

/** A page of applications. */
export async function GET(
  req: MedusaRequest<unknown, AdminApplicationListQuery>,
  res: MedusaResponse<AdminApplicationsAnswer>
): Promise<void> {
  const { q, status, office_id, order, limit, offset } = req.validatedQuery
  const { rows, count } = await findApplications(req.scope, {
    filters: {
      ...(status ? { status } : {}),
      ...(office_id ? { office_id } : {}),
      ...(q ? { $or: anyColumnContains(SEARCHED, q) } : {}),
    },
    pagination: {
      take: limit,
      skip: offset,
      order: {
        [order.replace(/^-/, "")]: order.startsWith("-") ? "DESC" : "ASC",
        id: "ASC",
      },
    },
  })
  res.json({
    applications: rows,
    count,
    offset,
    limit,
    custom_fields: customFields(),
  })
}
