import { z } from "@medusajs/framework/zod"
import { PERMISSIONS } from "../../modules/company"
import {
  calendarDay,
  emailAddress,
  entityId,
  money,
  optionalText,
  text,
} from "../../utils/body-fields"
import { listParams, pageParams } from "../../utils/list-params"

/** The shapes that members and clerks send alike. */

const roleIds = z.array(entityId).min(1).max(20)

export const MemberListParams = listParams({
  order: ["created_at", "status", "job_title"],
  status: ["active", "suspended", "removed"],
  limit: 20,
})

export const UpdateMember = z.strictObject({
  role_ids: roleIds.optional(),
  job_title: optionalText(120),
})

/** Pages without search: there are few of them. */
export const PageParams = z.strictObject(pageParams(50))

const code = z
  .string()
  .regex(
    /^[a-z][a-z0-9_-]{0,39}$/,
    "is not a code: small letters, digits, _ and -, up to 40"
  )
const permissions = z
  .array(z.enum(PERMISSIONS))
  .min(1)
  .transform((list) => [...new Set(list)])

export const CreateRole = z.strictObject({ code, name: text(80), permissions })

export const UpdateRole = z.strictObject({
  code: code.optional(),
  name: text(80).optional(),
  permissions: permissions.optional(),
})

export const InvitationListParams = listParams({
  order: ["created_at", "email", "expires_at"],
  status: ["pending", "expired", "accepted", "revoked"],
  limit: 20,
})

const access = z
  .strictObject({
    ship_to_id: entityId.nullable().default(null),
    project_id: entityId.nullable().default(null),
    starts_on: calendarDay.nullable().default(null),
    ends_on: calendarDay.nullable().default(null),
    amount_limit: money.nullable().default(null),
  })
  .refine(
    ({ ship_to_id, project_id }) =>
      (ship_to_id === null) !== (project_id === null),
    "needs either ship_to_id or project_id"
  )
  .refine(
    ({ starts_on, ends_on }) =>
      starts_on === null || ends_on === null || starts_on <= ends_on,
    "ends before it starts"
  )

export const CreateInvitation = z.strictObject({
  email: emailAddress,
  role_ids: roleIds,
  job_title: optionalText(120),
  accesses: z.array(access).max(50).optional(),
})

export const InvitationToken = z.strictObject({
  token: z
    .string()
    .regex(/^[0-9A-Za-z_-]{43}$/, "is not a token: take it from the link"),
})

export const CreateEmailDomain = z.strictObject({
  domain: z
    .string()
    .trim()
    .toLowerCase()
    .max(253)
    .regex(
      /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
      "is not a domain: the part after the @, like firm.example"
    ),
  role_ids: roleIds,
})

/** What a company may change of itself: neither its names nor its tax numbers. */
export const UpdateOwnCompany = z.strictObject({
  email: emailAddress.nullable().optional(),
  phone: optionalText(40),
  bill_to_name: optionalText(120),
  bill_to_address_1: text(200).optional(),
  bill_to_address_2: optionalText(200),
  bill_to_city: text(120).optional(),
  bill_to_province: optionalText(120),
  bill_to_postal_code: text(20).optional(),
})

export const NoBody = z.strictObject({})

export type MemberListQuery = z.infer<typeof MemberListParams>
export type PageQuery = z.infer<typeof PageParams>
export type InvitationListQuery = z.infer<typeof InvitationListParams>
export type UpdateMemberBody = z.infer<typeof UpdateMember>
export type CreateRoleBody = z.infer<typeof CreateRole>
export type UpdateRoleBody = z.infer<typeof UpdateRole>
export type CreateInvitationBody = z.infer<typeof CreateInvitation>
export type InvitationTokenBody = z.infer<typeof InvitationToken>
export type CreateEmailDomainBody = z.infer<typeof CreateEmailDomain>
export type UpdateOwnCompanyBody = z.infer<typeof UpdateOwnCompany>
