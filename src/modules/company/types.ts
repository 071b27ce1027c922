import type { InferTypeOf } from "@medusajs/framework/types"
import type { Company } from "./models/company"
import type { EmailDomain } from "./models/email-domain"
import type { Invitation } from "./models/invitation"
import type { Member } from "./models/member"
import type { Project } from "./models/project"
import type { Role } from "./models/role"
import type { ShipTo } from "./models/ship-to"
import type { ShipToAccess } from "./models/ship-to-access"
import type { ShipToRequest } from "./models/ship-to-request"

export type CompanyRow = InferTypeOf<typeof Company>
export type EmailDomainRow = InferTypeOf<typeof EmailDomain>
export type InvitationRow = InferTypeOf<typeof Invitation>
export type MemberRow = InferTypeOf<typeof Member>
export type ProjectRow = InferTypeOf<typeof Project>
export type RoleRow = InferTypeOf<typeof Role>
export type ShipToRow = InferTypeOf<typeof ShipTo>
export type ShipToAccessRow = InferTypeOf<typeof ShipToAccess>
export type ShipToRequestRow = InferTypeOf<typeof ShipToRequest>
