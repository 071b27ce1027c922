import { z } from "@medusajs/framework/zod"
import { PLAIN_TRIGGERS } from "../../../../modules/approval"
import {
  amount,
  currencyCode,
  entityId,
  text,
} from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"

const trigger = z.union([
  z.strictObject({
    kind: z.literal("order_total"),
    amount: amount(),
    currency_code: currencyCode,
  }),
  z.strictObject({
    kind: z.literal("product_category"),
    category_ids: z.array(entityId).min(1).max(50),
  }),
  z.strictObject({ kind: z.enum(PLAIN_TRIGGERS) }),
])

const who = z.union([
  z.strictObject({ kind: z.enum(["role", "member"]), id: entityId }),
  z.strictObject({ kind: z.enum(["project_lead", "sales_rep", "office"]) }),
])

const rule = z.strictObject({
  /** One after the other. */
  tiers: z
    .array(
      z.strictObject({
        who: z.array(who).min(1).max(10),
        mode: z.enum(["any", "all"]).default("any"),
      })
    )
    .min(1)
    .max(5),
  self_approval: z.boolean().default(false),
  escalate_after_hours: z
    .number()
    .int()
    .min(1)
    .max(8760)
    .nullable()
    .default(null),
  /** Empty: the office. */
  escalate_to: z.array(who).max(10).default([]),
  when_nobody: z.enum(["ask_office", "refuse"]).default("ask_office"),
})

const target = entityId.nullable().default(null)

const draft = {
  office_id: target,
  company_id: target,
  account_id: target,
  name: text(120),
  enabled: z.boolean().default(true),
  trigger,
  rule,
  tolerance_percent: z.number().min(0).max(100).default(0),
  valid_days: z.number().int().min(1).max(365).default(30),
}

type Target = {
  office_id: string | null
  company_id: string | null
  account_id: string | null
}

function isForOne({ office_id, company_id, account_id }: Target): boolean {
  return account_id === null
    ? (company_id === null) !== (office_id === null)
    : company_id !== null && office_id === null
}
const FOR_ONE =
  "send company_id, with account_id for one account, or office_id alone"

/** For an account, all accounts of a company, or all of an office. */
export const AdminCreateApprovalPolicy = z
  .strictObject(draft)
  .refine(isForOne, FOR_ONE)

/** The page is of the orders that would have been asked for. */
export const AdminPreviewApprovalPolicy = z
  .strictObject({
    ...draft,
    limit: z.number().int().min(1).max(100).default(20),
    offset: z.number().int().min(0).max(1_000_000).default(0),
  })
  .refine(isForOne, FOR_ONE)

/** Whom it is for stays. What is sent takes the place of what was, `rule` as a whole. */
export const AdminUpdateApprovalPolicy = z.strictObject({
  name: text(120).optional(),
  enabled: z.boolean().optional(),
  trigger: trigger.optional(),
  rule: rule.optional(),
  tolerance_percent: z.number().min(0).max(100).optional(),
  valid_days: z.number().int().min(1).max(365).optional(),
})

export const AdminApprovalPolicyParams = z.strictObject({
  company_id: entityId.optional(),
  account_id: entityId.optional(),
  office_id: entityId.optional(),
  ...pageParams(50),
})

export type AdminCreateApprovalPolicy = z.output<
  typeof AdminCreateApprovalPolicy
>
export type AdminPreviewApprovalPolicy = z.output<
  typeof AdminPreviewApprovalPolicy
>
export type AdminUpdateApprovalPolicy = z.output<
  typeof AdminUpdateApprovalPolicy
>
export type AdminApprovalPolicyParams = z.output<
  typeof AdminApprovalPolicyParams
>
