import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { anyColumnContains } from "../../../../utils/search"
import { findPausedConnections } from "./find-paused-connections"
import { listTroubled } from "./list-troubled"
import type { AdminTransmissionsAnswer } from "./types"
import type { AdminTransmissionListQuery } from "./validators"

const SEARCHED = ["key", "external_reference"]

/** A page of what does not reach its ERP, of all companies. */
export async function GET(
  req: MedusaRequest<unknown, AdminTransmissionListQuery>,
  res: MedusaResponse<AdminTransmissionsAnswer>
): Promise<void> {
  const { q, waiting, order, limit, offset } = req.validatedQuery
  const { rows, count } = await listTroubled(req.scope, {
    troubles: waiting ?? ["dead", "late", "paused"],
    filters: q ? { $or: anyColumnContains(SEARCHED, q) } : {},
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
    transmissions: rows,
    count,
    offset,
    limit,
    paused_connections: await findPausedConnections(req.scope),
  })
}
