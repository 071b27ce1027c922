import { z } from "@medusajs/framework/zod"
import { UNIT_CODE } from "../../../../../modules/trade"
import {
  calendarDay,
  decimal,
  entityId,
  optionalText,
  text,
} from "../../../../../utils/body-fields"
import { pageParams, wholeNumber } from "../../../../../utils/list-params"

export const StorePriceProposalParams = z.strictObject({
  ...pageParams(20),
  status: z
    .enum([
      "draft",
      "submitted",
      "offered",
      "accepted",
      "declined",
      "rejected",
      "withdrawn",
    ])
    .optional(),
})

/** How many months of orders a proposal is tested on. */
export const BackTestParams = z.strictObject({ months: wholeNumber(1, 24, 12) })

const day = calendarDay.nullable().default(null)

/**
 * `account_id`, or `office_id`: prices for all that he sells to there. A `price` is per
 * `unit_code`, a `percent_off` of the list price.
 */
export const StoreDraftPriceProposal = z
  .strictObject({
    account_id: entityId.optional(),
    office_id: entityId.optional(),
    title: text(120),
    note: optionalText(1000),
    starts_on: day,
    ends_on: day,
    answer_by: day,
    lines: z
      .array(
        z.strictObject({
          variant_id: entityId,
          method: z.enum(["price", "percent_off"]),
          value: decimal(6),
          unit_code: z
            .union([z.literal(""), z.string().regex(UNIT_CODE)])
            .default(""),
          from_quantity: decimal(6).default("1"),
        })
      )
      .min(1)
      .max(200),
  })
  .refine(
    ({ account_id, office_id }) =>
      (account_id === undefined) !== (office_id === undefined),
    "send account_id, or office_id for all your accounts there"
  )

export type StorePriceProposalParams = z.output<typeof StorePriceProposalParams>
export type BackTestParams = z.output<typeof BackTestParams>
export type StoreDraftPriceProposal = z.output<typeof StoreDraftPriceProposal>
