import type { MedusaContainer } from "@medusajs/framework/types"
import { canTransition } from "../../../../modules/erp"
import { graph, type Rows } from "../../../../utils/graph"
import { attemptFields, transmissionFields } from "../query-config"
import type {
  AdminAttempt,
  AdminOrderTransmission,
  AdminTransmission,
} from "../types"

/** The attempts shown of all transmissions together; the latest count. */
const ATTEMPTS_SHOWN = 100

/** A page of transmissions without their attempts. */
export async function pageOfTransmissions(
  scope: MedusaContainer,
  filters: Record<string, unknown>,
  pagination: { take: number; skip: number; order: Record<string, string> }
): Promise<Rows<AdminTransmission & { subject_id: string }>> {
  return await graph(scope, {
    entity: "b2b_transmission",
    fields: [...transmissionFields, "subject_id"],
    filters,
    pagination,
  })
}

/** The transmissions that the filters find, oldest first, with their attempts. */
export async function listTransmissions(
  scope: MedusaContainer,
  filters: { id: string } | { subject_id: string }
): Promise<AdminOrderTransmission[]> {
  const { rows } = await graph<AdminTransmission>(scope, {
    entity: "b2b_transmission",
    fields: transmissionFields,
    filters,
    pagination: { order: { created_at: "ASC" } },
  })
  if (rows.length === 0) {
    return []
  }
  const attempts = await graph<AdminAttempt & { transmission_id: string }>(
    scope,
    {
      entity: "b2b_attempt",
      fields: attemptFields,
      filters: { transmission_id: rows.map((row) => row.id) },
      pagination: { take: ATTEMPTS_SHOWN, order: { started_at: "DESC" } },
    }
  )
  return rows.map((row) => ({
    ...row,
    can_retry: canTransition(row.status, "pending"),
    attempts: attempts.rows.filter(
      (attempt) => attempt.transmission_id === row.id
    ),
  }))
}
