import { z } from "@medusajs/framework/zod"
import { PERMISSIONS } from "../../../../modules/company"
import {
  emailAddress,
  entityId,
  optionalText,
  text,
} from "../../../../utils/body-fields"
import { listParams, pageParams } from "../../../../utils/list-params"

const KINDS = ["field", "inside", "partner"] as const
const STATUSES = ["active", "inactive"] as const
const officeIds = z
  .array(entityId)
  .min(1)
  .max(50)
  .transform((ids) => [...new Set(ids)])
const percent = z.number().min(0).max(100)

export const AdminSalesRepListParams = listParams({
  order: ["name", "created_at"],
  status: STATUSES,
  limit: 20,
}).extend({ office_id: entityId.optional() })

export const AdminCreateSalesRep = z.strictObject({
  name: text(120),
  email: emailAddress,
  phone: optionalText(40),
  kind: z.enum(KINDS).default("field"),
  erp_code: optionalText(40),
  office_ids: officeIds,
})

export const AdminUpdateSalesRep = z.strictObject({
  name: text(120).optional(),
  phone: optionalText(40),
  kind: z.enum(KINDS).optional(),
  erp_code: optionalText(40),
  status: z.enum(STATUSES).optional(),
  office_ids: officeIds.optional(),
})

export const AdminRepAssignmentParams = z.strictObject({
  sales_rep_id: entityId.optional(),
  account_id: entityId.optional(),
  current: z.enum(["true", "false"]).default("true"),
  ...pageParams(50),
})

export const AdminRepAssignmentExportParams = z.strictObject({
  office_id: entityId.optional(),
})

/** `end`: ids of assignments; of at most 1,000 accounts at once, all or none. */
export const AdminChangeRepAssignments = z.strictObject({
  end: z.array(entityId).max(1000).default([]),
  add: z
    .array(
      z.strictObject({
        account_id: entityId,
        sales_rep_id: entityId,
        type: z.enum(["primary", "secondary", "house"]).default("primary"),
        reason: optionalText(200),
      })
    )
    .max(1000)
    .default([]),
})

/** Without `account_ids`: all that the rep serves. */
export const AdminReassign = z.strictObject({
  to_sales_rep_id: entityId,
  account_ids: z.array(entityId).min(1).max(1000).optional(),
  reason: optionalText(200),
})

export const AdminRepPolicy = z.strictObject({
  sees: z.enum(["own", "own_and_unassigned", "all"]).optional(),
  permissions: z.array(z.enum(PERMISSIONS)).optional(),
  may_act_for_account: z.boolean().optional(),
  may_place: z.boolean().optional(),
  may_pay_on_account: z.boolean().optional(),
  may_override_prices: z.boolean().optional(),
  override_floor_percent: percent.optional(),
  discount_ceiling_percent: percent.optional(),
  floor_margin_percent: percent.lt(100).nullable().optional(),
  may_see_margin: z.boolean().optional(),
  may_record_acceptance: z.boolean().optional(),
  session_minutes: z.number().int().min(5).max(720).optional(),
  hand_over_days: z.number().int().min(0).max(365).optional(),
})

export const AdminActingSessionParams = z.strictObject({
  actor_id: entityId.optional(),
  account_id: entityId.optional(),
  company_id: entityId.optional(),
  office_id: entityId.optional(),
  open: z.enum(["true", "false"]).optional(),
  ...pageParams(50),
})

/** A clerk takes an order by telephone or at the counter. */
export const AdminStartActingSession = z.strictObject({
  member_id: entityId.nullable().optional(),
  channel: z.enum(["visit", "telephone", "counter"]).default("telephone"),
  reason: optionalText(500),
})

export type AdminSalesRepListParams = z.output<typeof AdminSalesRepListParams>
export type AdminCreateSalesRep = z.output<typeof AdminCreateSalesRep>
export type AdminUpdateSalesRep = z.output<typeof AdminUpdateSalesRep>
export type AdminRepAssignmentParams = z.output<typeof AdminRepAssignmentParams>
export type AdminRepAssignmentExportParams = z.output<
  typeof AdminRepAssignmentExportParams
>
export type AdminChangeRepAssignments = z.output<
  typeof AdminChangeRepAssignments
>
export type AdminReassign = z.output<typeof AdminReassign>
export type AdminRepPolicy = z.output<typeof AdminRepPolicy>
export type AdminActingSessionParams = z.output<typeof AdminActingSessionParams>
export type AdminStartActingSession = z.output<typeof AdminStartActingSession>
