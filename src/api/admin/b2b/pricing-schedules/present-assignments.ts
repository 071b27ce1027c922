import type { MedusaContainer } from "@medusajs/framework/types"
import { namesOfTargets } from "./names-of-targets"
import type { AdminAssignment } from "./types"

export const ASSIGNMENT_FIELDS = [
  "id",
  "target_type",
  "target_id",
  "starts_on",
  "ends_on",
  "own_orders_only",
] as const satisfies readonly (keyof AdminAssignment)[]

export type AssignmentFacts = Pick<
  AdminAssignment,
  (typeof ASSIGNMENT_FIELDS)[number]
>

/** Assignments with what people call whom they are for. */
export async function presentAssignments(
  scope: MedusaContainer,
  rows: AssignmentFacts[]
): Promise<AdminAssignment[]> {
  const names = await namesOfTargets(scope, rows)
  return rows.map((row) => ({ ...row, name: names.get(row.target_id) ?? null }))
}
