import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../../../utils/graph"
import { adminErrors } from "../../../errors"
import { readId } from "../../../ids"
import type { AdminMembership, AdminMembershipsAnswer } from "../../../types"

/** The companies that a customer buys for; none for who is no customer. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminMembershipsAnswer>
): Promise<void> {
  const { rows } = await graph<AdminMembership>(req.scope, {
    entity: "b2b_member",
    fields: [
      "id",
      "status",
      "company.id",
      "company.name",
      "roles.id",
      "roles.code",
      "roles.name",
    ],
    filters: {
      customer_id: readId(req.params.id, adminErrors.companyNotFound),
      status: ["active", "suspended"],
    },
    pagination: { order: { created_at: "ASC", id: "ASC" } },
  })
  res.json({ memberships: rows })
}
