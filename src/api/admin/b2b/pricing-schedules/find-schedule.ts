import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pricingScheduleErrors } from "../../../../modules/pricing-schedule"
import { toMedusaError } from "../../../../utils/catalogue-error"
import { graph } from "../../../../utils/graph"
import { readId } from "../ids"
import { presentSchedules } from "./present-schedules"
import type { AdminSchedule, AdminScheduleListItem } from "./types"

export const SCHEDULE_FIELDS = [
  "id",
  "code",
  "name",
  "description",
  "office_id",
  "currency_code",
  "status",
  "effective_from",
  "effective_to",
  "net",
  "version",
  "compiled_at",
  "created_at",
] as const satisfies readonly (keyof AdminSchedule)[]

/** The schedule's id out of the path, of the right shape. */
export function scheduleIdOf(req: MedusaRequest): string {
  return readId(req.params.id, pricingScheduleErrors.scheduleNotFound)
}

/** The schedule in the path. @throws MedusaError not_found */
export async function findSchedule(
  req: MedusaRequest
): Promise<AdminScheduleListItem> {
  return await scheduleById(req.scope, scheduleIdOf(req))
}

/** @throws MedusaError not_found */
export async function scheduleById(
  scope: MedusaContainer,
  id: string
): Promise<AdminScheduleListItem> {
  const { rows } = await graph<AdminSchedule>(scope, {
    entity: "b2b_pricing_schedule",
    fields: [...SCHEDULE_FIELDS],
    filters: { id },
  })
  const [schedule] = await presentSchedules(scope, rows)
  if (!schedule) {
    throw toMedusaError(pricingScheduleErrors.scheduleNotFound(id))
  }
  return schedule
}
