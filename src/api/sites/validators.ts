import { z } from "@medusajs/framework/zod"
import { PERMISSIONS } from "../../modules/company"
import {
  calendarDay,
  entityId,
  money,
  optionalText,
  text,
} from "../../utils/body-fields"
import {
  listParams,
  oneOrMore,
  orderBy,
  pageParams,
  searchText,
} from "../../utils/list-params"

/** ISO 3166-1, two letters. */
const countryCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, "is not a country's two letters")

const place = {
  name: text(120),
  address_1: text(200),
  address_2: optionalText(200),
  city: text(100),
  province: optionalText(100),
  postal_code: text(20),
  country_code: countryCode,
  contact_name: optionalText(120),
  contact_phone: optionalText(40),
  delivery_instructions: optionalText(500),
}

export const createShipToBody = z.strictObject(place)
export const updateShipToBody = createShipToBody
  .partial()
  .extend({ status: z.enum(["active", "closed"]).optional() })

/** Only the office knows the ERP's codes. */
const code = { code: optionalText(60) }
export const adminCreateShipToBody = createShipToBody.extend(code)
export const adminUpdateShipToBody = updateShipToBody.extend(code)

const period = {
  starts_on: calendarDay.nullable().optional(),
  ends_on: calendarDay.nullable().optional(),
}
const shipToIds = z
  .array(entityId)
  .max(1000)
  .refine((ids) => new Set(ids).size === ids.length, "names an id twice")
  .optional()

export const createProjectBody = z.strictObject({
  code: text(60),
  name: text(200),
  status: z.enum(["open", "on_hold", "closed"]).optional(),
  ...period,
  ship_to_ids: shipToIds,
})
export const updateProjectBody = createProjectBody.partial()

const terms = { ...period, amount_limit: money.nullable().optional() }
const target = {
  ship_to_id: entityId.optional(),
  project_id: entityId.optional(),
}

type Target = {
  ship_to_id?: string | undefined
  project_id?: string | undefined
}

function oneTarget({ ship_to_id, project_id }: Target): boolean {
  return (ship_to_id === undefined) !== (project_id === undefined)
}
const ONE_TARGET = "name one of ship_to_id and project_id"

export const createAccessBody = z
  .strictObject({ member_id: entityId, ...target, ...terms })
  .refine(oneTarget, ONE_TARGET)
export const updateAccessBody = z.strictObject(terms)

const loan = {
  member_id: entityId,
  ...target,
  starts_on: calendarDay.nullable().optional(),
  ends_on: calendarDay,
  amount_limit: money.nullable().optional(),
}
export const createDelegationBody = z
  .strictObject(loan)
  .refine(oneTarget, ONE_TARGET)
/** The clerk says whose right it is, and by which account's office it is judged. */
export const adminCreateDelegationBody = z
  .strictObject({
    ...loan,
    lender_id: entityId,
    account_id: entityId.optional(),
  })
  .refine(oneTarget, ONE_TARGET)

const request = {
  ...place,
  project_id: entityId.nullable().optional(),
  note: optionalText(500),
}
export const createShipToRequestBody = z.strictObject(request)
export const adminCreateShipToRequestBody = z.strictObject({
  ...request,
  member_id: entityId,
  account_id: entityId,
})
export const decideBody = z.strictObject({ note: optionalText(500) })
export const adminApproveBody = decideBody.extend(code)

export const shipToListParams = listParams({
  order: ["code", "name", "city", "status", "created_at"],
  status: ["active", "closed"],
  limit: 20,
})
export const projectListParams = listParams({
  order: ["code", "name", "status", "starts_on", "ends_on", "created_at"],
  status: ["open", "on_hold", "closed"],
  limit: 20,
})
export const accessListParams = z.strictObject({
  member_id: entityId.optional(),
  ship_to_id: entityId.optional(),
  project_id: entityId.optional(),
  ...pageParams(20),
})
export const delegationListParams = z.strictObject(pageParams(20))
export const requestListParams = z.strictObject({
  q: searchText,
  status: oneOrMore([
    "awaiting_company",
    "awaiting_office",
    "approved",
    "rejected",
  ]),
  order: orderBy(["created_at", "name", "status"]),
  ...pageParams(20),
})

/** A question to the explainer; `amount` is net of tax, in the office's currency. */
export const accessParams = z.strictObject({
  action: z.enum(PERMISSIONS),
  variant_id: entityId.optional(),
  ship_to_id: entityId.optional(),
  project_id: entityId.optional(),
  amount: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,2})?$/, "is not an amount like 250 or 250.50")
    .transform(Number)
    .optional(),
})
export const adminAccessParams = accessParams.extend({
  account_id: entityId.optional(),
})

const axis = pageParams(50)
export const matrixParams = z.strictObject({
  account_id: entityId.optional(),
  /** In a member's name, e-mail address or job title. */
  q: searchText,
  /** In a ship-to's code, name or town. */
  ship_to_q: searchText,
  ...axis,
  ship_to_limit: axis.limit,
  ship_to_offset: axis.offset,
})

export type AdminAccessParams = z.infer<typeof adminAccessParams>
export type MatrixParams = z.infer<typeof matrixParams>
export type ShipToListParams = z.infer<typeof shipToListParams>
export type ProjectListParams = z.infer<typeof projectListParams>
export type AccessListParams = z.infer<typeof accessListParams>
export type RequestListParams = z.infer<typeof requestListParams>
export type PageParams = z.infer<typeof delegationListParams>
