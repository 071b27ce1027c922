import { z } from "@medusajs/framework/zod"
import { MOST_LINES } from "../../modules/saved-cart"
import { UNIT_CODE } from "../../modules/trade"
import {
  calendarDay,
  decimal,
  entityId,
  optionalText,
  text,
} from "../../utils/body-fields"
import {
  oneOrMore,
  orderBy,
  pageParams,
  searchText,
} from "../../utils/list-params"

/** As many ship-tos as one request makes carts for. */
const MOST_SHIP_TOS = 50

const unitCode = z.string().regex(UNIT_CODE, "is not a unit code such as C62")

/** 0 too: of what there is none, and of what is not wanted this time. */
const amount = z.union([z.literal([0, "0"]).transform(() => "0"), decimal(6)])

/** Quantities count in `unit_code`; left out: in the unit that is offered first. */
const line = z.strictObject({
  variant_id: entityId,
  quantity: decimal(6),
  unit_code: unitCode.optional(),
  stock_up_to: decimal(6).optional(),
  locked: z.boolean().optional(),
  heading: text(100).optional(),
  line_reference: text(60).optional(),
})

const lines = z.array(line).min(1).max(MOST_LINES)
const title = text(200)
const notes = optionalText(2000)

/** A file of such lines, as the route for one template gives it out. */
const csv = z.string().min(1).max(500_000)

export const CreateCartTemplateBody = z
  .strictObject({
    title,
    notes,
    owner: z.enum(["account", "company", "rep"]).default("account"),
    lines: lines.optional(),
    csv: csv.optional(),
  })
  .refine(
    (body) => (body.lines === undefined) !== (body.csv === undefined),
    "send lines, or the text of a file in csv"
  )

/** With `lines`, they take the place of those that it has. */
export const ChangeCartTemplateBody = z.strictObject({
  title: title.optional(),
  notes,
  lines: lines.optional(),
})

export const CartTemplateCsvBody = z.strictObject({ text: csv })

export const CartTemplateFromHistoryBody = z.strictObject({
  title: title.optional(),
})

export const CartTemplateListParams = z.strictObject({
  q: searchText,
  owner: oneOrMore(["account", "company", "rep"]),
  order: orderBy(["title", "saved_at"]),
  ...pageParams(20),
})

export const CartTemplateUseListParams = z.strictObject(pageParams(20))

/** How many are wanted of a line, or how many are there. */
const edit = z
  .strictObject({
    line_id: entityId,
    quantity: amount.optional(),
    on_hand: amount.optional(),
  })
  .refine(
    ({ quantity, on_hand }) =>
      (quantity === undefined) !== (on_hand === undefined),
    "send quantity or on_hand"
  )

export const ActivateCartTemplateBody = z.strictObject({
  lines: z.array(edit).max(MOST_LINES).default([]),
  added: z
    .array(
      line.pick({
        variant_id: true,
        quantity: true,
        unit_code: true,
        line_reference: true,
      })
    )
    .max(MOST_LINES)
    .default([]),
  ship_to_ids: z
    .array(entityId)
    .min(1)
    .max(MOST_SHIP_TOS)
    .refine((ids) => new Set(ids).size === ids.length, "names one twice")
    .optional(),
  project_id: entityId.optional(),
  po_number: text(60).optional(),
  requested_ship_date: calendarDay.optional(),
})

export type CreateCartTemplateInput = z.infer<typeof CreateCartTemplateBody>
export type ChangeCartTemplateInput = z.infer<typeof ChangeCartTemplateBody>
export type CartTemplateCsvInput = z.infer<typeof CartTemplateCsvBody>
export type CartTemplateFromHistoryInput = z.infer<
  typeof CartTemplateFromHistoryBody
>
export type CartTemplateListQuery = z.infer<typeof CartTemplateListParams>
export type CartTemplateUseListQuery = z.infer<typeof CartTemplateUseListParams>
export type ActivateCartTemplateInput = z.infer<typeof ActivateCartTemplateBody>
