import { z } from "@medusajs/framework/zod"
import { plainPostcode } from "../../../../modules/sales-rep"
import { amount, entityId, text } from "../../../../utils/body-fields"
import { listParams } from "../../../../utils/list-params"

const STATUSES = ["active", "inactive"] as const
const DAYS = 3660

const distinct = <Value>(values: Value[]): Value[] => [...new Set(values)]

/** `LS`, `BD1`, `LS1 9`; elsewhere how postcodes begin: `20`. */
const postcodeArea = z
  .string()
  .max(20)
  .transform(plainPostcode)
  .refine(
    (area) => /^[A-Z0-9]{1,10}( [A-Z0-9]{1,10})?$/.test(area),
    "is not how a postcode begins"
  )

const areas = z.array(postcodeArea).max(200).transform(distinct)
const ids = z.array(entityId).max(100).transform(distinct)
const percent = z.number().min(0).max(100).nullable()
const days = z.number().int().min(0).max(DAYS).nullable()

const fields = {
  name: text(120),
  sales_rep_id: entityId,
  type: z.enum(["primary", "secondary", "house"]),
  priority: z.number().int().min(0).max(100_000),
  status: z.enum(STATUSES),
  also_manual: z.boolean(),
  only_unassigned: z.boolean(),
  postcode_areas: areas,
  price_group_ids: ids,
  category_ids: ids,
  turnover_from: amount().nullable(),
  turnover_to: amount().nullable(),
  channel: z.enum(["online", "visit", "telephone", "counter"]).nullable(),
  channel_share_from: percent,
  channel_share_to: percent,
  idle_days_from: days,
  idle_days_to: days,
}

export const AdminCreateRepRule = z.strictObject({
  office_id: entityId,
  name: fields.name,
  sales_rep_id: fields.sales_rep_id,
  type: fields.type.default("primary"),
  priority: fields.priority.default(100),
  status: fields.status.default("active"),
  also_manual: fields.also_manual.default(false),
  only_unassigned: fields.only_unassigned.default(false),
  postcode_areas: areas.default([]),
  price_group_ids: ids.default([]),
  category_ids: ids.default([]),
  turnover_from: fields.turnover_from.default(null),
  turnover_to: fields.turnover_to.default(null),
  channel: fields.channel.default(null),
  channel_share_from: percent.default(null),
  channel_share_to: percent.default(null),
  idle_days_from: days.default(null),
  idle_days_to: days.default(null),
})

/** What is left out stays; the office always does. */
export const AdminUpdateRepRule = z.strictObject(fields).partial()

export const AdminRepRuleListParams = listParams({
  order: ["priority", "name"],
  status: STATUSES,
  limit: 50,
})
  .omit({ q: true })
  .extend({ office_id: entityId.optional() })

const which = {
  office_id: entityId,
  /** Left out: all of the office. */
  rule_ids: ids.optional(),
}

/** A page of the moves; the first conflicts come with each. */
export const AdminPreviewRepRules = z.strictObject({
  ...which,
  limit: z.number().int().min(1).max(500).default(100),
  offset: z.number().int().min(0).max(1_000_000).default(0),
})

/** The same `rule_ids` as in the preview. */
export const AdminApplyRepRules = z.strictObject({
  ...which,
  token: z.string().regex(/^[0-9a-f]{64}$/, "is not a preview's token"),
})

export type AdminCreateRepRule = z.output<typeof AdminCreateRepRule>
export type AdminUpdateRepRule = z.output<typeof AdminUpdateRepRule>
export type AdminRepRuleListParams = z.output<typeof AdminRepRuleListParams>
export type AdminPreviewRepRules = z.output<typeof AdminPreviewRepRules>
export type AdminApplyRepRules = z.output<typeof AdminApplyRepRules>
