import { z } from "@medusajs/framework/zod"
import {
  emailAddress,
  entityId,
  optionalText,
  text,
} from "../../../../utils/body-fields"

const country = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, "is not a country code, like gb")
const handle = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "is not a handle: small letters, digits and single hyphens"
  )
  .max(80)

const optional = {
  registration_number: optionalText(60),
  vat_number: optionalText(40),
  email: emailAddress.nullable().optional(),
  phone: optionalText(40),
  endpoint_scheme: optionalText(20),
  endpoint_id: optionalText(100),
  parent_id: entityId.nullable().optional(),
  bill_to_name: optionalText(120),
  bill_to_address_2: optionalText(200),
  bill_to_province: optionalText(120),
}

export const CreateCompany = z.strictObject({
  ...optional,
  name: text(200),
  /** Left out, it is made of the name. */
  handle: handle.optional(),
  bill_to_address_1: text(200),
  bill_to_city: text(120),
  bill_to_postal_code: text(20),
  bill_to_country_code: country,
})

export const UpdateCompany = z.strictObject({
  ...optional,
  name: text(200).optional(),
  handle: handle.optional(),
  status: z.enum(["active", "suspended", "closed"]).optional(),
  bill_to_address_1: text(200).optional(),
  bill_to_city: text(120).optional(),
  bill_to_postal_code: text(20).optional(),
  bill_to_country_code: country.optional(),
})

export type CreateCompanyBody = z.infer<typeof CreateCompany>
export type UpdateCompanyBody = z.infer<typeof UpdateCompany>
