import { z } from "@medusajs/framework/zod"
import { b2bOptions } from "../../../../options"
import {
  emailAddress,
  entityId,
  money,
  optionalText,
  text,
} from "../../../../utils/body-fields"
import { pageParams } from "../../../../utils/list-params"
import { customFieldsShape } from "./custom-fields"

const countryCode = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, "is not a country code of two letters")

export const StoreSubmitApplication = z.strictObject({
  /** Left out: the only office that is open. */
  office_id: entityId.optional(),
  company_name: text(200),
  registration_number: optionalText(60),
  vat_number: optionalText(40),
  contact_name: text(120),
  /** Left out: the address that the customer signs in with. */
  contact_email: emailAddress.optional(),
  contact_phone: optionalText(40),
  accounts_email: emailAddress.nullable().optional(),
  bill_to_address_1: text(200),
  bill_to_address_2: optionalText(200),
  bill_to_city: text(120),
  bill_to_province: optionalText(120),
  bill_to_postal_code: text(20),
  bill_to_country_code: countryCode,
  requested_terms: optionalText(200),
  requested_limit: money.nullable().optional(),
  note: optionalText(2000),
  // Not before the first request: the table of routes is read without options too.
  custom_fields: z.lazy(() =>
    customFieldsShape(b2bOptions().applications.fields)
  ),
})

export const StoreWithdrawApplication = z.strictObject({})

export const StoreApplicationListParams = z.strictObject(pageParams(20))

export type StoreSubmitApplicationBody = z.infer<typeof StoreSubmitApplication>
export type StoreApplicationListQuery = z.infer<
  typeof StoreApplicationListParams
>
